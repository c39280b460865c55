package vn.thidua.ledger;

/// The codes of the ledger's refusals. Never used again for another meaning; retired ones stay.
public final class LedgerRefusals {
    public static final String KIND = "LED-001";
    public static final String AWARD_UNKNOWN = "LED-002";
    public static final String AWARD_NOT_FOR = "LED-003";
    public static final String YEAR = "LED-004";
    public static final String DECISION_NUMBER = "LED-005";
    public static final String DECISION_DAY = "LED-006";
    public static final String WORDS = "LED-007";
    public static final String GRADE = "LED-008";
    public static final String MONEY = "LED-009";
    public static final String ALREADY_ENTERED = "LED-010";
    public static final String CHANGED_MEANWHILE = "LED-011";
    public static final String HOLDS_NO_MORE = "LED-012";
    public static final String REASON = "LED-013";
    public static final String NOTHING_CHANGED = "LED-014";
    public static final String SINCE = "LED-015";
    public static final String NOT_KEEPER = "LED-016";
    public static final String TOO_LONG = "LED-017";
    public static final String EXPORT_TOO_LONG = "LED-018";

    public static final String SUBJECT_GONE = "LED-019";
    public static final String IMPORT_STATE = "LED-020";
    public static final String IMPORT_NOTHING = "LED-021";
    public static final String IMPORT_BUILT_ON = "LED-022";
    public static final String IMPORT_REASON = "LED-023";
    public static final String IMPORT_NO_UNIT = "LED-024";

    public static final String OCCASION = "LED-025";

    public static final String AWARD_NOT_HERE = "LED-026";

    private LedgerRefusals() {}
}
