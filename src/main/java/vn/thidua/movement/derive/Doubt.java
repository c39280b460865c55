package vn.thidua.movement.derive;

/// What the plan does not say, or not clearly: asked before the launch. Named in the message bundles as
/// `movement.doubt.<name in lower case>`.
public enum Doubt {
    /// no date, or one that hangs on an event
    NO_DATE,
    /// a rhythm or an end of a stage, but no day: the last day of the period is proposed
    DAY_GUESSED,
    /// a rhythm that gives no dates (`thường xuyên`, `hàng tuần`)
    RHYTHM_UNCLEAR,
    /// nobody is named
    NO_BODY,
    /// a body is named which the organization does not know
    BODY_UNKNOWN
}
