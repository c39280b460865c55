package vn.thidua.organization;

/// The codes of the refusals about subjects outside employment. Never used again for another meaning; retired ones
/// stay.
public final class OutsideRefusals {
    public static final String BIRTH_YEAR = "ORG-231";
    public static final String CITIZEN_NUMBER = "ORG-232";
    public static final String SIMILAR = "ORG-233";
    public static final String DAY = "ORG-234";
    public static final String REGISTRATION_NUMBER = "ORG-235";

    private OutsideRefusals() {}
}
