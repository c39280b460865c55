package vn.thidua.organization;

/// The codes of this module's refusals. Never used again for another meaning; retired ones stay.
public final class OrganizationRefusals {
    public static final String NAME_BLANK = "ORG-001";
    public static final String TEXT_TOO_LONG = "ORG-002";
    public static final String SYMBOL_FORM = "ORG-003";
    public static final String BELOW_ITSELF = "ORG-004";
    public static final String SECOND_HEAD = "ORG-005";
    public static final String BIRTH_YEAR = "ORG-006";
    public static final String UNIT_ENDED = "ORG-020";
    public static final String CHANGED_LATER = "ORG-021";
    public static final String NOT_THERE_YET = "ORG-022";
    public static final String DECISION_NUMBER = "ORG-023";
    public static final String EFFECTIVE_DAY = "ORG-024";
    public static final String TOO_FEW_UNITS = "ORG-025";
    public static final String HEIR_ENDS = "ORG-026";
    public static final String UNITS_BELOW = "ORG-027";
    public static final String BUILT_ON = "ORG-028";
    public static final String ALREADY_UNDONE = "ORG-029";
    public static final String LATER_REORGANIZATION = "ORG-030";
    public static final String HAS_BELONGINGS = "ORG-031";
    public static final String NOTHING_CHANGES = "ORG-032";
    public static final String BESIDE_ITSELF = "ORG-033";
    public static final String SUPERIOR_ENDED = "ORG-034";
    public static final String PARENT_MISSING = "ORG-035";
    public static final String CHANGED_MEANWHILE = "ORG-036";

    private OrganizationRefusals() {}
}
