package vn.thidua.plan.align;

/// What a subordinate's plan makes of one provision of its superior's. Named in the message bundles as
/// `plan.verdict.<name in lower case>`.
public enum Verdict {
    TAKEN_UP,
    /// asks for more, or sooner
    TIGHTENED,
    /// asks for less, or later
    LOOSENED,
    /// in other words; whether they say the same is for people to tell
    REWORDED,
    /// a part of a figure that all units reach together
    CONTRIBUTES,
    LEFT_OUT,
    /// both speak of it, and their figures or dates cannot be compared
    UNCLEAR
}
