package vn.thidua.movement.question;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Takes back a question that has no answer yet; nobody owes one any more.
@UseCase
public class WithdrawQuestion {
    private final QuestionPermits permits;
    private final Questions questions;
    private final QuestionSteps steps;
    private final ApplicationEventPublisher facts;

    WithdrawQuestion(
            QuestionPermits permits, Questions questions, QuestionSteps steps, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.questions = questions;
        this.steps = steps;
        this.facts = facts;
    }

    /// @throws Refusal where it has been answered meanwhile
    public void execute(MovementId movement, QuestionId id, Actor by) {
        var held = permits.requireAsker(by, movement, id);
        questions.save(held.question().withdrawn());
        steps.add(id, QuestionStep.Kind.WITHDRAWN, by);
        var part = held.part();
        facts.publishEvent(new QuestionWithdrawn(
                by, QuestionFact.About.of(held), part.duty(), part.unlessSettled(DutyState.WAIVED)));
    }
}
