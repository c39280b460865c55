package vn.thidua.movement.question.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.question.QuestionId;
import vn.thidua.movement.question.QuestionState;

/// One question in the list.
/// @param unit short name of the unit that asks
/// @param answering short name of the unit that is to answer, or has
/// @param dueOn the last day for the answer
/// @param late whether that has passed without one
public record QuestionLine(
        QuestionId id,
        int number,
        String subject,
        String words,
        String quote,
        QuestionState state,
        String unit,
        String answering,
        Instant askedAt,
        @Nullable LocalDate dueOn,
        boolean late,
        String answer,
        @Nullable Instant answeredAt,
        boolean published) {

    public String stateText() {
        return stateText(state, late);
    }

    public String stateTag() {
        return stateTag(state, late);
    }

    static String stateText(QuestionState state, boolean late) {
        return late ? "movement.question.late" : "state.QuestionState." + state.name();
    }

    static String stateTag(QuestionState state, boolean late) {
        if (late) {
            return "late";
        }
        return switch (state) {
            case OPEN -> "due";
            case ANSWERED -> "ok";
            case WITHDRAWN -> "";
        };
    }
}
