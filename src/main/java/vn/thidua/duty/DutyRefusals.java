package vn.thidua.duty;

/// The codes of this module's refusals. Never used again for another meaning; retired ones stay.
public final class DutyRefusals {
    public static final String NOTHING_SAID = "DUTY-001";
    public static final String STATEMENT_TOO_LONG = "DUTY-002";
    public static final String REASON_MISSING = "DUTY-003";
    public static final String CHANGED_SINCE_SEEN = "DUTY-004";
    public static final String TOO_MANY_FILES = "DUTY-005";
    public static final String FILE_KIND = "DUTY-006";
    public static final String NOT_SUBMITTED = "DUTY-007";
    public static final String ALREADY_SUBMITTED = "DUTY-008";
    public static final String ALREADY_SETTLED = "DUTY-009";

    public static final String DONE_ELSEWHERE = "DUTY-010";
    public static final String ORIGIN_ENDED = "DUTY-041";
    public static final String DAY_MISSING = "DUTY-042";
    public static final String SETTLED_ALREADY = "DUTY-043";

    private DutyRefusals() {}
}
