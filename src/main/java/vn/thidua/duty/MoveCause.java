package vn.thidua.duty;

/// Why a duty's time moves.
public enum MoveCause {
    /// somebody who may decide gave another day, with a reason
    MOVED,
    /// the event it hangs on has its day
    DATED,
    /// the plan was amended
    AMENDED,
    /// the working calendar changed
    RECKONED
}
