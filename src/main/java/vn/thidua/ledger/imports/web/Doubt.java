package vn.thidua.ledger.imports.web;

import java.util.List;

/// Rows that write somebody the same way, of whom it is not sure who he is.
/// @param line of the first of them
/// @param rows how many there are
/// @param says what the first few of them say
/// @param candidates whom they may mean, the likeliest first; none where nobody is called so
public record Doubt(
        int line,
        int rows,
        String name,
        String birth,
        String code,
        String unit,
        String kind,
        List<String> says,
        List<Candidate> candidates) {}
