package vn.thidua.movement.question;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Lets all who take part read a question and its answer, or takes it back between the two.
@UseCase
public class PublishQuestion {
    private final QuestionPermits permits;
    private final Questions questions;
    private final QuestionSteps steps;
    private final ApplicationEventPublisher facts;

    PublishQuestion(
            QuestionPermits permits, Questions questions, QuestionSteps steps, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.questions = questions;
        this.steps = steps;
        this.facts = facts;
    }

    /// @throws Refusal where it has no answer, or whoever asked wants it kept between the two
    public void execute(MovementId movement, QuestionId id, boolean shown, Actor by) {
        var held = permits.requireAnswer(by, movement, id);
        var question = held.question();
        if (question.published() == shown) {
            return;
        }
        questions.save(question.published(shown));
        steps.add(id, shown ? QuestionStep.Kind.PUBLISHED : QuestionStep.Kind.UNPUBLISHED, by);
        var about = QuestionFact.About.of(held);
        facts.publishEvent(shown ? new QuestionPublished(by, about) : new QuestionUnpublished(by, about));
    }
}
