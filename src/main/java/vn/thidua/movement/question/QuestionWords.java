package vn.thidua.movement.question;

import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;

/// What people write in a question and its answer.
final class QuestionWords {
    static final int LINE = 200;
    static final int LONGEST = 4000;

    private QuestionWords() {}

    static String subject(String written) {
        var subject = Vietnamese.line(written);
        if (subject.isEmpty() || subject.length() > LINE) {
            throw Refusal.on(
                    "subject", QuestionRefusals.SUBJECT_NEEDED, "movement.question.refusal.subject_needed", LINE);
        }
        return subject;
    }

    static String words(String written) {
        return text(written, "words", QuestionRefusals.WORDS_NEEDED, "movement.question.refusal.words_needed");
    }

    static String answer(String written) {
        return text(written, "answer", QuestionRefusals.ANSWER_NEEDED, "movement.question.refusal.answer_needed");
    }

    static String reason(String written) {
        return text(written, "reason", QuestionRefusals.REASON_NEEDED, "movement.question.refusal.reason_needed");
    }

    private static String text(String written, String field, String code, String key) {
        var text = Vietnamese.nfc(written).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.on(field, code, key, LONGEST);
        }
        return text;
    }
}
