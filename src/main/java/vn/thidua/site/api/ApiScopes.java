package vn.thidua.site.api;

/// The names of the scopes, as tokens and the description of the API write them.
public final class ApiScopes {
    public static final String ANY = "";
    public static final String READ_UNITS = "read:units";
    public static final String WRITE_UNITS = "write:units";
    public static final String READ_PEOPLE = "read:people";
    public static final String WRITE_PEOPLE = "write:people";
    public static final String READ_IDENTITY = "read:identity";
    public static final String WRITE_BLOCKS = "write:blocks";
    public static final String READ_ACCOUNTS = "read:accounts";
    public static final String READ_PLANS = "read:plans";
    public static final String WRITE_PLANS = "write:plans";
    public static final String READ_MOVEMENTS = "read:movements";
    public static final String READ_DUTIES = "read:duties";
    public static final String WRITE_DUTIES = "write:duties";
    public static final String READ_AUDIT = "read:audit";

    private ApiScopes() {}
}
