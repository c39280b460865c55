package vn.thidua.duty;

/// What sort of thing is owed. Named in the message bundles as `duty.kind.<name in lower case>`.
public enum DutyKind {
    ACKNOWLEDGE,
    SUBORDINATE_PLAN,
    REGISTER_TITLES,
    REGISTER_CRITERIA,
    PLEDGE,
    REGISTER_WORKS,
    INITIATIVES,
    REPORT,
    REPORT_MONTHLY,
    REPORT_QUARTERLY,
    REPORT_HALF_YEAR,
    REPORT_STAGE,
    REPORT_FINAL,
    SELF_SCORE,
    REVIEW,
    PROPOSE_AWARDS,
    /// what the plan asks of a body and no other kind covers (tổ chức thực hiện)
    OTHER;

    /// Whether it is done as soon as the unit says so: there is nothing to judge.
    public boolean doneOnWord() {
        return this == ACKNOWLEDGE;
    }
}
