package vn.thidua.rulebook.eligibility;

/// What is found of a condition, a case or an award as a whole. Named as `eligibility.verdict.<lower case>`.
public enum Verdict {
    MET,
    NOT_MET,
    CANNOT_TELL;

    static Verdict of(Known known) {
        return switch (known) {
            case YES -> MET;
            case NO -> NOT_MET;
            case UNKNOWN -> CANNOT_TELL;
        };
    }
}
