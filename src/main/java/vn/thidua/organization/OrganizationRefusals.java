package vn.thidua.organization;

/// The codes of this module's refusals. Never used again for another meaning; retired ones stay.
public final class OrganizationRefusals {
    public static final String NAME_BLANK = "ORG-001";
    public static final String TEXT_TOO_LONG = "ORG-002";
    public static final String SYMBOL_FORM = "ORG-003";
    public static final String BELOW_ITSELF = "ORG-004";
    public static final String SECOND_HEAD = "ORG-005";
    public static final String BIRTH_YEAR = "ORG-006";

    private OrganizationRefusals() {}
}
