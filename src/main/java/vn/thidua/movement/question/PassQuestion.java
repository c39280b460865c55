package vn.thidua.movement.question;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Passes a question on to the unit that can answer it, with a word why. That unit has the whole time again.
@UseCase
public class PassQuestion {
    private final QuestionPermits permits;
    private final AnsweringOffice offices;
    private final Questions questions;
    private final QuestionSteps steps;
    private final AnswerDuty duty;
    private final ApplicationEventPublisher facts;

    PassQuestion(
            QuestionPermits permits,
            AnsweringOffice offices,
            Questions questions,
            QuestionSteps steps,
            AnswerDuty duty,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.offices = offices;
        this.questions = questions;
        this.steps = steps;
        this.duty = duty;
        this.facts = facts;
    }

    /// @throws Refusal where there is nothing to answer any more, no reason is given, or the unit is not one that
    ///     answers: the one that asks, the one that has it now, one that has nothing to do with the movement
    public void execute(MovementId movement, QuestionId id, UnitId to, String reason, Actor by) {
        var held = permits.requirePass(by, movement, id);
        var question = held.question();
        var known = offices.candidates(held.movement()).stream()
                .anyMatch(unit -> unit.id().equals(to));
        if (!known || to.equals(held.answering()) || to.equals(question.unit())) {
            throw Refusal.on("to", QuestionRefusals.PASSED_TO_NOBODY, "movement.question.refusal.passed_to_nobody");
        }
        var why = QuestionWords.reason(reason);
        question.requireOpen();
        var before = held.part();
        var owed = duty.of(to, movement, question.number(), question.unit());
        questions.save(question.passed(owed));
        steps.add(id, QuestionStep.Kind.PASSED, to, why, by);
        facts.publishEvent(new QuestionPassed(
                by, QuestionFact.About.of(held), to, before.duty(), before.unlessSettled(DutyState.WAIVED)));
    }
}
