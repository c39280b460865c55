package vn.thidua.organization.people.model;

/// The codes of what is refused about people. Never used again for another meaning; retired ones stay.
public final class PeopleRefusals {
    public static final String BIRTH_FORM = "PER-001";
    public static final String BIRTH_FUTURE = "PER-002";
    public static final String DAY_FORM = "PER-003";
    public static final String DAY_FUTURE = "PER-004";
    public static final String CITIZEN_FORM = "PER-005";
    public static final String CITIZEN_TAKEN = "PER-006";
    public static final String HAS_LEFT = "PER-007";
    public static final String HAS_NOT_LEFT = "PER-008";
    public static final String BEFORE_POST = "PER-009";
    public static final String SAME_POST = "PER-010";
    public static final String DAYS_ORDER = "PER-011";
    public static final String OPEN_POST = "PER-012";
    public static final String MERGE_WITH_ITSELF = "PER-013";
    public static final String MERGED_ALREADY = "PER-014";
    public static final String CHANGED_SINCE = "PER-015";
    public static final String UNDONE_ALREADY = "PER-016";
    public static final String IMPORT_STATE = "PER-018";
    public static final String IMPORT_FAULTY = "PER-019";
    public static final String IMPORT_NOTHING = "PER-020";
    public static final String IMPORT_BUILT_ON = "PER-021";
    public static final String EXPORT_TOO_LONG = "PER-022";

    private PeopleRefusals() {}
}
