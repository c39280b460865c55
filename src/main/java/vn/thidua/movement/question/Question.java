package vn.thidua.movement.question;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.AddedTasks;
import vn.thidua.organization.UnitId;

/// A question or difficulty of a unit that takes part.
/// @param number within its movement, from 1
/// @param quote the sentence of the plan it is about, empty where it is about the whole
/// @param confidential whether whoever asked wants it kept between the two
/// @param unit the unit that asks
/// @param duty the duty to answer; whoever owes that, answers
/// @param answer empty until there is one
/// @param published whether all who take part read it
@Table(schema = "movement", name = "question")
public record Question(
        @Id QuestionId id,
        @Version @Nullable Integer version,
        MovementId movement,
        int number,
        String quote,
        String subject,
        String words,
        boolean confidential,
        QuestionState state,
        UnitId unit,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        TaskId task,
        DutyId duty,
        String answer,
        @Nullable Instant answeredAt,
        String answeredByName,
        @Nullable UnitId answeredUnit,
        boolean published) {

    /// What somebody asks.
    public record Matter(String quote, String subject, String words, boolean confidential) {}

    static Question asked(
            MovementId movement, int number, Matter matter, UnitId unit, AddedTasks.Owed owed, Actor by, Instant now) {
        return new Question(
                QuestionId.next(),
                null,
                movement,
                number,
                matter.quote(),
                matter.subject(),
                matter.words(),
                matter.confidential(),
                QuestionState.OPEN,
                unit,
                by.account(),
                by.name(),
                now,
                owed.task(),
                owed.duty(),
                "",
                null,
                "",
                null,
                false);
    }

    public boolean answered() {
        return state == QuestionState.ANSWERED;
    }

    /// Answered, or answered better: the earlier words stay among the steps.
    /// @throws Refusal where it has been withdrawn
    Question answered(String words, UnitId answering, Actor by, Instant now) {
        var to = answered() ? state : state.to(QuestionState.ANSWERED);
        return with(to, task, duty, new Reply(words, now, by.name(), answering), published);
    }

    /// Somebody else owes the answer now.
    /// @throws Refusal where there is nothing to answer any more
    Question passed(AddedTasks.Owed owed) {
        requireOpen();
        return with(state, owed.task(), owed.duty(), reply(), published);
    }

    void requireOpen() {
        if (state != QuestionState.OPEN) {
            throw Refusal.of(QuestionRefusals.NOT_OPEN, "movement.question.refusal.not_open");
        }
    }

    Question withdrawn() {
        return with(state.to(QuestionState.WITHDRAWN), task, duty, reply(), false);
    }

    Question restored() {
        return with(state.to(QuestionState.OPEN), task, duty, reply(), false);
    }

    /// @throws Refusal where it has no answer, or is to stay between the two
    Question published(boolean to) {
        if (!answered()) {
            throw Refusal.of(QuestionRefusals.NOT_ANSWERED, "movement.question.refusal.not_answered");
        }
        if (to && confidential) {
            throw Refusal.of(QuestionRefusals.KEPT_BETWEEN_THE_TWO, "movement.question.refusal.kept_between_the_two");
        }
        return with(state, task, duty, reply(), to);
    }

    private record Reply(
            String words,
            @Nullable Instant at,
            String byName,
            @Nullable UnitId unit) {}

    private Reply reply() {
        return new Reply(answer, answeredAt, answeredByName, answeredUnit);
    }

    private Question with(QuestionState to, TaskId nextTask, DutyId nextDuty, Reply reply, boolean shown) {
        return new Question(
                id,
                version,
                movement,
                number,
                quote,
                subject,
                words,
                confidential,
                to,
                unit,
                askedBy,
                askedByName,
                askedAt,
                nextTask,
                nextDuty,
                reply.words(),
                reply.at(),
                reply.byName(),
                reply.unit(),
                shown);
    }
}
