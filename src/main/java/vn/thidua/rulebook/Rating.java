package vn.thidua.rulebook;

/// How well tasks were completed in a year, from below.
public enum Rating {
    COMPLETED,
    GOOD,
    EXCELLENT
}
