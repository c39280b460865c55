package vn.thidua.movement.question;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Answers a question, or replaces the answer by a better one. The first answer does the duty.
@UseCase
public class AnswerQuestion {
    private final QuestionPermits permits;
    private final Questions questions;
    private final QuestionSteps steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AnswerQuestion(
            QuestionPermits permits,
            Questions questions,
            QuestionSteps steps,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.questions = questions;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen version of the question that was before whoever answers
    /// @param publish whether all who take part are to read it; left as it is where an answer is replaced
    /// @throws Refusal where it has changed since, was withdrawn, or is to stay between the two
    public void execute(MovementId movement, QuestionId id, int seen, String answer, boolean publish, Actor by) {
        var held = permits.requireAnswer(by, movement, id);
        var before = held.question();
        if (before.version() == null || before.version() != seen) {
            throw Refusal.of(QuestionRefusals.CHANGED_SINCE_SEEN, "movement.question.refusal.changed_since_seen");
        }
        var words = QuestionWords.answer(answer);
        var after = before.answered(words, held.answering(), by, clock.instant());
        if (publish) {
            after = after.published(true);
        }
        questions.save(after);
        var again = before.answered();
        steps.add(id, again ? QuestionStep.Kind.CORRECTED : QuestionStep.Kind.ANSWERED, null, words, by);
        var about = QuestionFact.About.of(held);
        var part = held.part();
        facts.publishEvent(
                again
                        ? new QuestionAnswerCorrected(by, about)
                        : new QuestionAnswered(by, about, part.duty(), part.unlessSettled(DutyState.DONE)));
        if (after.published() && !before.published()) {
            steps.add(id, QuestionStep.Kind.PUBLISHED, by);
            facts.publishEvent(new QuestionPublished(by, about));
        }
    }
}
