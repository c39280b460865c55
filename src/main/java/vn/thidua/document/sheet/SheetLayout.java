package vn.thidua.document.sheet;

import java.util.List;
import java.util.Map;

/// Where the list stands in the file.
/// @param headings the headings that were understood, as written, by the key of their column
/// @param unknown headings that mean nothing to us
public record SheetLayout(
        String sheet,
        int headingRow,
        Map<String, Integer> columns,
        Map<String, String> headings,
        List<String> unknown) {}
