package vn.thidua.movement.cascade;

/// The codes of the cascade's refusals. Never used again for another meaning; retired ones stay.
public final class CascadeRefusals {
    public static final String NO_SUCH_PLAN = "CAS-001";
    public static final String NOT_ASKED = "CAS-002";
    public static final String ACCEPTED_ALREADY = "CAS-003";
    public static final String NOTHING_LINKED = "CAS-004";
    public static final String OWN_MOVEMENT = "CAS-005";

    private CascadeRefusals() {}
}
