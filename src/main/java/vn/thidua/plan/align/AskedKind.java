package vn.thidua.plan.align;

/// What sort of provision a subordinate's plan is held against. Named in the message bundles as
/// `plan.asked.<name in lower case>`.
public enum AskedKind {
    THEME,
    CONTENT,
    STAGE,
    TARGET,
    TITLE,
    DEADLINE
}
