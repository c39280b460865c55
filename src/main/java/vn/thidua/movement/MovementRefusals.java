package vn.thidua.movement;

/// The codes of this module's refusals. Never used again for another meaning; retired ones stay.
public final class MovementRefusals {
    public static final String ALREADY_LAUNCHED = "MOV-001";
    public static final String PLAN_CLOSED = "MOV-003";
    public static final String NOBODY_TAKES_PART = "MOV-004";
    public static final String OUT_OF_REACH = "MOV-005";
    public static final String BODY_NEEDED = "MOV-006";
    public static final String WORDS_NEEDED = "MOV-007";
    public static final String NO_SUCH_PROPOSAL = "MOV-008";
    public static final String NOT_LEADING = "MOV-009";
    public static final String CHANGED_MEANWHILE = "MOV-020";
    public static final String DUE_BEFORE_OPEN = "MOV-021";
    public static final String OUT_OF_TIME = "MOV-022";

    public static final String CLOSED = "MOV-080";
    public static final String EDITION_SEEN_BEFORE = "MOV-081";
    public static final String NOTHING_TO_AMEND = "MOV-082";
    public static final String DAY_MISSING = "MOV-083";
    public static final String ENDS_LATER = "MOV-084";
    public static final String REASON_MISSING = "MOV-085";
    public static final String PLAN_HAS_ENDED = "MOV-086";
    public static final String DAYS_OUT_OF_RANGE = "MOV-087";
    public static final String SETTLED_BY_ALL = "MOV-088";
    public static final String NOTHING_LATE = "MOV-060";
    public static final String URGED_TODAY = "MOV-061";

    private MovementRefusals() {}
}
