package vn.thidua.access;

/// What an actor may want to do for a unit.
public enum Act {
    SEE,
    DRAFT,
    SIGN,
    REMARK,
    MANAGE_UNITS,
    MANAGE_ACCOUNTS,
    SEE_AUDIT
}
