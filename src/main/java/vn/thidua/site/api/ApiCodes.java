package vn.thidua.site.api;

/// The codes of faults of the protocol. Never used again for another meaning.
public final class ApiCodes {
    public static final String NO_TOKEN = "API-001";
    public static final String TOKEN_INVALID = "API-002";
    public static final String TOKEN_EXPIRED = "API-003";
    public static final String SCOPE_MISSING = "API-004";
    public static final String TOO_MANY = "API-005";
    public static final String IF_MATCH_MISSING = "API-006";
    public static final String STALE = "API-007";
    public static final String KEY_REUSED = "API-008";
    public static final String KEY_FORM = "API-009";
    public static final String PAGING = "API-010";
    public static final String TOO_LARGE = "API-011";
    public static final String CHOICE = "API-012";

    private ApiCodes() {}
}
