package vn.thidua.movement.review;

import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;

/// What people write of review meetings.
final class ReviewWords {
    static final int LINE = 300;
    static final int LONGEST = 8000;

    private ReviewWords() {}

    static Review.Call call(Draft draft) {
        if (draft.on() == null) {
            throw Refusal.on("on", ReviewRefusals.TIME_NEEDED, "movement.review.refusal.time_needed");
        }
        if (draft.starts() == null) {
            throw Refusal.on("starts", ReviewRefusals.TIME_NEEDED, "movement.review.refusal.time_needed");
        }
        return new Review.Call(
                line(draft.title(), "title", ReviewRefusals.TITLE_NEEDED, "movement.review.refusal.title_needed"),
                draft.on(),
                draft.starts(),
                line(draft.place(), "place", ReviewRefusals.PLACE_NEEDED, "movement.review.refusal.place_needed"),
                text(Vietnamese.line(draft.chair()), "chair", LINE),
                needed(draft.agenda(), "agenda", ReviewRefusals.AGENDA_NEEDED, "movement.review.refusal.agenda_needed"),
                text(draft.others(), "others", LONGEST));
    }

    static String conclusion(String written) {
        return line(written, "words", ReviewRefusals.CONCLUSION_NEEDED, "movement.review.refusal.conclusion_needed");
    }

    static String reason(String written) {
        return needed(written, "reason", ReviewRefusals.REASON_NEEDED, "movement.review.refusal.reason_needed");
    }

    /// What may stay empty.
    static String text(String written, String field, int longest) {
        var text = Vietnamese.nfc(written).strip();
        if (text.length() > longest) {
            throw Refusal.on(field, ReviewRefusals.TOO_LONG, "movement.review.refusal.too_long", longest);
        }
        return text;
    }

    private static String line(String written, String field, String code, String key) {
        var line = Vietnamese.line(written);
        if (line.isEmpty() || line.length() > LINE) {
            throw Refusal.on(field, code, key, LINE);
        }
        return line;
    }

    private static String needed(String written, String field, String code, String key) {
        var text = Vietnamese.nfc(written).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw Refusal.on(field, code, key, LONGEST);
        }
        return text;
    }
}
