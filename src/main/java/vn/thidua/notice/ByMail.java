package vn.thidua.notice;

/// When a notice goes out by letter too. In the product it is always there.
public enum ByMail {
    AT_ONCE,
    /// together with the others of the day
    DAILY,
    NONE
}
