package vn.thidua.notice;

/// What the recipient is expected to do.
public enum Urgency {
    TO_KNOW,
    /// something waits for him
    TO_ACT
}
