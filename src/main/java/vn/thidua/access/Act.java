package vn.thidua.access;

/// What an actor may want to do for a unit.
public enum Act {
    SEE,
    DRAFT,
    SIGN,
    REMARK,
    /// To enter people, change what is known of them, and move them between posts.
    MANAGE_PEOPLE,
    /// To see citizen numbers and party membership, and to enter them.
    SEE_IDENTITY,
    /// To set up the blocks and clusters a body organises.
    MANAGE_BLOCKS,
    /// To launch an issued plan as a movement, and to lead that.
    LAUNCH,
    /// To say that the unit has done what it owes.
    ANSWER_DUTIES,
    /// To accept, give back or waive what the unit has asked of others.
    DECIDE_DUTIES,
    /// To enter in the ledger what was awarded, rated, recognised or imposed.
    RECORD_MERITS,
    /// To correct and revoke what the unit has entered in the ledger.
    CORRECT_MERITS,
    /// To enter the unit's own regulations on awards, and to propose them.
    ENTER_REGULATIONS,
    /// To approve, give back and repeal them.
    APPROVE_REGULATIONS,
    MANAGE_UNITS,
    MANAGE_ACCOUNTS,
    SEE_AUDIT
}
