package vn.thidua.rulebook.eligibility;

/// Why it cannot be told. Named as `eligibility.gap.<lower case>`.
public enum Gap {
    /// It can be told.
    NONE,
    /// A fact is not known; whoever enters it gets an answer.
    FACT,
    /// A person must judge: the law says it in words, leaves it to the agency, or does not say it.
    JUDGMENT
}
