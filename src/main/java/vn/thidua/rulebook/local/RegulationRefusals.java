package vn.thidua.rulebook.local;

/// The codes of the refusals of local regulations. Never used again for another meaning; retired ones stay.
public final class RegulationRefusals {
    public static final String CHANGED_MEANWHILE = "REG-001";
    public static final String LOCKED = "REG-002";
    public static final String LOOSENS = "REG-003";
    public static final String OWN_HAND = "REG-004";
    public static final String REASON = "REG-005";
    public static final String NOT_IN_FORCE = "REG-006";
    public static final String REPLACED_ALREADY = "REG-007";
    public static final String NOT_LATER = "REG-008";
    public static final String REPEAL_DAY = "REG-009";
    public static final String NOT_DELETED = "REG-010";
    public static final String PAPER_EMPTY = "REG-011";
    public static final String PAPER_KIND = "REG-012";
    public static final String PAPERS_MANY = "REG-013";
    public static final String NOT_HEIR = "REG-014";
    public static final String ADOPTED_ALREADY = "REG-015";

    private RegulationRefusals() {}
}
