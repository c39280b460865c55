package vn.thidua.access;

import java.util.EnumSet;
import java.util.Set;

/// What is granted to an account for a unit; it reaches the units below. Every role lets its holder see them.
/// The same table stands in the database as `access.role_act`, where lists are filtered; a test holds both together.
public enum Role {
    EMULATION_OFFICER(
            Act.DRAFT,
            Act.REMARK,
            Act.MANAGE_PEOPLE,
            Act.SEE_IDENTITY,
            Act.MANAGE_BLOCKS,
            Act.LAUNCH,
            Act.ANSWER_DUTIES,
            Act.DECIDE_DUTIES,
            Act.RECORD_MERITS,
            Act.CORRECT_MERITS,
            Act.ENTER_REGULATIONS),
    HEAD(
            Act.SIGN,
            Act.REMARK,
            Act.SEE_IDENTITY,
            Act.LAUNCH,
            Act.ANSWER_DUTIES,
            Act.DECIDE_DUTIES,
            Act.CORRECT_MERITS,
            Act.APPROVE_REGULATIONS),
    UNION_OFFICER(Act.REMARK),
    AUDITOR(Act.SEE_AUDIT),
    ADMINISTRATOR(Act.MANAGE_UNITS, Act.MANAGE_PEOPLE, Act.SEE_IDENTITY, Act.MANAGE_ACCOUNTS, Act.SEE_AUDIT);

    private final Set<Act> acts;

    Role(Act... acts) {
        var all = EnumSet.of(Act.SEE, acts);
        this.acts = Set.copyOf(all);
    }

    public boolean permits(Act act) {
        return acts.contains(act);
    }
}
