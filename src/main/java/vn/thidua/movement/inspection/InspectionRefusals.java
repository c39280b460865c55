package vn.thidua.movement.inspection;

/// The codes of refusals about inspections. Never used again for another meaning; retired ones stay.
public final class InspectionRefusals {
    public static final String NOT_INSPECTING = "INS-001";
    public static final String NOT_INSPECTED_BY_YOU = "INS-002";
    public static final String DAY_NEEDED = "INS-003";
    public static final String TEAM_NEEDED = "INS-004";
    public static final String MATTERS_NEEDED = "INS-005";
    public static final String HELD_IN_FUTURE = "INS-006";
    public static final String FINDINGS_NEEDED = "INS-007";
    public static final String MENDING_NEEDED = "INS-008";
    public static final String MENDING_DAY_NEEDED = "INS-009";
    public static final String REASON_NEEDED = "INS-010";
    public static final String NOT_PLANNED = "INS-011";
    public static final String NOT_HELD = "INS-012";
    public static final String CHANGED_SINCE_SEEN = "INS-013";
    public static final String TOO_LONG = "INS-014";
    public static final String NOT_CLOSED = "INS-015";

    private InspectionRefusals() {}
}
