package vn.thidua.access;

/// The codes of this module's refusals. Never used again for another meaning; retired ones stay.
public final class AccessRefusals {
    public static final String NOT_PERMITTED = "ACC-001";
    public static final String USER_NAME_FORM = "ACC-002";
    public static final String USER_NAME_TAKEN = "ACC-003";
    public static final String PASSWORD_WRONG = "ACC-004";
    public static final String PASSWORD_WEAK = "ACC-005";
    public static final String PASSWORD_REPEATED = "ACC-006";
    public static final String PASSWORD_SAME = "ACC-007";
    public static final String OWN_ACCOUNT = "ACC-008";
    public static final String LAST_ADMINISTRATOR = "ACC-009";
    public static final String GRANT_PERIOD = "ACC-010";
    public static final String GRANT_TWICE = "ACC-011";
    public static final String NAME_BLANK = "ACC-012";
    public static final String TOKEN_NAME = "ACC-071";
    public static final String TOKEN_PURPOSE = "ACC-072";
    public static final String TOKEN_SCOPES = "ACC-073";
    public static final String TOKEN_EXPIRY = "ACC-074";

    public static final String STAND_IN_END = "ACC-013";
    public static final String STAND_IN_REASON = "ACC-014";
    public static final String STAND_IN_NOT_HELD = "ACC-015";
    public static final String STAND_IN_CHAIN = "ACC-016";
    public static final String STAND_IN_SELF = "ACC-017";
    public static final String GRANT_GONE = "ACC-018";
    public static final String CODE_WRONG = "ACC-019";
    public static final String CODE_LOCKED = "ACC-020";
    public static final String FACTOR_REQUIRED = "ACC-021";
    public static final String FACTOR_NOT_BEGUN = "ACC-022";
    public static final String EMAIL_FORM = "ACC-023";
    public static final String EMAIL_TAKEN = "ACC-024";
    public static final String LINK_STALE = "ACC-025";
    public static final String STAND_IN_CHOICE = "ACC-026";
    public static final String PERSON_HAS_ACCOUNT = "ACC-027";

    private AccessRefusals() {}
}
