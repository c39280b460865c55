package vn.thidua.movement.question;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Asks a withdrawn question again: the answer is owed as before.
@UseCase
public class RestoreQuestion {
    private final QuestionPermits permits;
    private final Questions questions;
    private final QuestionSteps steps;
    private final ApplicationEventPublisher facts;

    RestoreQuestion(
            QuestionPermits permits, Questions questions, QuestionSteps steps, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.questions = questions;
        this.steps = steps;
        this.facts = facts;
    }

    public void execute(MovementId movement, QuestionId id, Actor by) {
        var held = permits.requireAsker(by, movement, id);
        questions.save(held.question().restored());
        steps.add(id, QuestionStep.Kind.RESTORED, by);
        var part = held.part();
        var owed = part.state() == DutyState.WAIVED ? DutyState.OPEN : part.state();
        facts.publishEvent(new QuestionRestored(by, QuestionFact.About.of(held), part.duty(), owed));
    }
}
