package vn.thidua.plan;

/// The codes of this module's refusals. Never used again for another meaning; retired ones stay.
public final class PlanRefusals {
    public static final String FIELD_EMPTY = "PLAN-001";
    public static final String FIELD_UNREADABLE = "PLAN-002";
    public static final String NOTHING_GIVEN = "PLAN-003";
    public static final String NOT_A_PLAN = "PLAN-004";
    public static final String LOCKED = "PLAN-005";
    public static final String CONFLICT = "PLAN-006";
    public static final String NOTHING_TO_UNDO = "PLAN-007";
    public static final String NOTHING_TO_REDO = "PLAN-008";
    public static final String REASON_MISSING = "PLAN-009";
    public static final String FINDING_GONE = "PLAN-010";
    public static final String NO_FIX = "PLAN-011";
    public static final String OPEN_FAULTS = "PLAN-012";
    public static final String DATE_MISSING = "PLAN-013";
    public static final String DATE_IN_FUTURE = "PLAN-014";
    public static final String DATE_BEFORE_BASIS = "PLAN-015";
    public static final String DATE_BEFORE_REGISTER = "PLAN-016";
    public static final String TEXT_TOO_LONG = "PLAN-017";
    public static final String ISSUED_STAYS = "PLAN-018";
    public static final String NOT_ISSUED = "PLAN-019";
    public static final String REMARK_EMPTY = "PLAN-020";
    public static final String PROVISION_GONE = "PLAN-021";
    public static final String PARAGRAPH_GONE = "PLAN-022";
    public static final String NOTHING_CHANGED = "PLAN-023";
    public static final String NUMBER_KIND = "PLAN-024";
    public static final String REGISTER_BEGUN = "PLAN-025";
    public static final String NUMBER_RANGE = "PLAN-026";
    public static final String REMARK_OF_OTHER = "PLAN-027";
    public static final String NO_SUCH_VERSION = "PLAN-028";
    public static final String NOT_SUBMITTED = "PLAN-029";
    public static final String NOT_A_SUPERIOR = "PLAN-030";
    public static final String TEXT_NOT_READ = "PLAN-031";
    public static final String YEAR_RANGE = "PLAN-032";
    public static final String RECEIVED = "PLAN-041";
    public static final String ISSUER_UNKNOWN = "PLAN-042";
    public static final String NUMBER_UNKNOWN = "PLAN-043";
    public static final String DATE_UNKNOWN = "PLAN-044";
    public static final String RECEIVED_BEFORE = "PLAN-045";
    public static final String ANSWERED = "PLAN-046";

    private PlanRefusals() {}
}
