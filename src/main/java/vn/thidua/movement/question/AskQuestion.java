package vn.thidua.movement.question;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.AddedTasks;
import vn.thidua.organization.UnitId;

/// Asks something about a movement or a sentence of its plan. The answer is a duty of the office the plan names.
@UseCase
public class AskQuestion {
    private final QuestionPermits permits;
    private final AnsweringOffice offices;
    private final Questions questions;
    private final QuestionSteps steps;
    private final AnswerDuty duty;
    private final AddedTasks tasks;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AskQuestion(
            QuestionPermits permits,
            AnsweringOffice offices,
            Questions questions,
            QuestionSteps steps,
            AnswerDuty duty,
            AddedTasks tasks,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.offices = offices;
        this.questions = questions;
        this.steps = steps;
        this.duty = duty;
        this.tasks = tasks;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param unit the unit that asks; null means the only one there is
    /// @throws Missing where the actor does not see the movement, or the unit is none of his that take part
    public QuestionId execute(MovementId id, @Nullable UnitId unit, Question.Matter asked, Actor by) {
        var asking = permits.requireAsk(by, id);
        var of = unit == null ? asking.units().getFirst().id() : unit;
        if (asking.units().stream().noneMatch(each -> each.id().equals(of))) {
            throw new Missing("unit");
        }
        var matter = new Question.Matter(
                Vietnamese.line(asked.quote()),
                QuestionWords.subject(asked.subject()),
                QuestionWords.words(asked.words()),
                asked.confidential());
        tasks.lock(id);
        int number = questions.nextNumber(id);
        var answering = offices.of(asking.movement(), of);
        var owed = duty.of(answering, id, number, of);
        var question = questions.save(Question.asked(id, number, matter, of, owed, by, clock.instant()));
        steps.add(question.id(), QuestionStep.Kind.ASKED, by);
        var about = new QuestionFact.About(
                question.id(), id, of, number, asking.movement().title());
        facts.publishEvent(new QuestionAsked(by, about, answering));
        return question.id();
    }
}
