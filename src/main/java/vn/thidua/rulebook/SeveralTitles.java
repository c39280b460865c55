package vn.thidua.rulebook;

/// That of titles of one counting period only the highest sum is paid.
public record SeveralTitles(Validity validity) implements Dated {}
