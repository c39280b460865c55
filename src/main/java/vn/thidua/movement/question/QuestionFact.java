package vn.thidua.movement.question;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.Fact;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Something that has happened to a question.
public sealed interface QuestionFact extends Fact
        permits QuestionAsked,
                QuestionPassed,
                QuestionAnswered,
                QuestionAnswerCorrected,
                QuestionPublished,
                QuestionUnpublished,
                QuestionWithdrawn,
                QuestionRestored {
    About about();

    /// Which question. Its words stay out of the trail: they are kept between the two until they are published.
    /// @param unit the unit that asks
    /// @param title of the movement
    record About(QuestionId question, MovementId movement, UnitId unit, int number, String title) {
        static About of(QuestionPermits.Held held) {
            var question = held.question();
            return new About(
                    question.id(),
                    question.movement(),
                    question.unit(),
                    question.number(),
                    held.movement().title());
        }
    }

    @Override
    default String subjectKind() {
        return "question";
    }

    @Override
    default UUID subject() {
        return about().question().value();
    }

    @Override
    default UUID unit() {
        return about().unit().value();
    }

    @Override
    default Map<String, String> particulars() {
        return Map.of("question", Integer.toString(about().number()), "title", about().title());
    }
}
