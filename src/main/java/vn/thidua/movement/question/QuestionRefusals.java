package vn.thidua.movement.question;

/// The codes of refusals about questions. Never used again for another meaning; retired ones stay.
public final class QuestionRefusals {
    public static final String NOT_TAKING_PART = "QST-001";
    public static final String MOVEMENT_CLOSED = "QST-002";
    public static final String SUBJECT_NEEDED = "QST-003";
    public static final String WORDS_NEEDED = "QST-004";
    public static final String ANSWER_NEEDED = "QST-005";
    public static final String NOT_YOURS_TO_ANSWER = "QST-006";
    public static final String NOT_YOURS = "QST-007";
    public static final String KEPT_BETWEEN_THE_TWO = "QST-008";
    public static final String NOT_ANSWERED = "QST-009";
    public static final String PASSED_TO_NOBODY = "QST-010";
    public static final String REASON_NEEDED = "QST-011";
    public static final String CHANGED_SINCE_SEEN = "QST-012";
    public static final String NOT_OPEN = "QST-013";

    private QuestionRefusals() {}
}
