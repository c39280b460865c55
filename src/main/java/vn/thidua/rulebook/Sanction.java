package vn.thidua.rulebook;

/// Measures of discipline, from the mildest.
public enum Sanction {
    REPRIMAND,
    WARNING
}
