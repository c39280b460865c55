package vn.thidua.movement.review;

/// The codes of refusals about review meetings. Never used again for another meaning; retired ones stay.
public final class ReviewRefusals {
    public static final String TITLE_NEEDED = "RVW-001";
    public static final String TIME_NEEDED = "RVW-002";
    public static final String PLACE_NEEDED = "RVW-003";
    public static final String AGENDA_NEEDED = "RVW-004";
    public static final String TOO_LONG = "RVW-005";
    public static final String NOBODY_INVITED = "RVW-006";
    public static final String STRANGER_INVITED = "RVW-007";
    public static final String NOT_PREPARED = "RVW-008";
    public static final String PAST = "RVW-009";
    public static final String NOT_YET = "RVW-010";
    public static final String NOT_HELD = "RVW-011";
    public static final String CONCLUSION_NEEDED = "RVW-012";
    public static final String REASON_NEEDED = "RVW-013";
    public static final String CHANGED_SINCE_SEEN = "RVW-014";
    public static final String FILE_KIND = "RVW-015";
    public static final String TOO_MANY_FILES = "RVW-016";
    public static final String NO_SUCH_STAGE = "RVW-017";
    public static final String NOT_CANCELLED = "RVW-018";

    private ReviewRefusals() {}
}
