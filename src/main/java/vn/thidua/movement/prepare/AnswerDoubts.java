package vn.thidua.movement.prepare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;

/// Says what the plan leaves open about some duties, all of them or none.
@UseCase
public class AnswerDoubts {
    private final MovementPermits permits;
    private final Preparing preparing;
    private final Preparations preparations;

    AnswerDoubts(MovementPermits permits, Preparing preparing, Preparations preparations) {
        this.permits = permits;
        this.preparing = preparing;
        this.preparations = preparations;
    }

    /// About one duty.
    /// @param seen the revision it was last changed in, as far as the actor has seen
    /// @param dueOn null to say nothing of its time
    /// @param of none to say nothing of who owes it
    public record Answer(String id, int seen, @Nullable LocalDate dueOn, boolean everybody, List<UnitId> of) {
        public Answer {
            of = List.copyOf(of);
        }

        boolean saysNothing() {
            return dueOn == null && !everybody && of.isEmpty();
        }
    }

    /// @return how many duties something was said of
    /// @throws Refusal where a date cannot be, or somebody else has changed one of them meanwhile
    public int execute(PlanId plan, List<Answer> answers, Actor by) {
        permits.requireLaunch(by, plan);
        var issued = preparing.requireUnlaunched(plan, by);
        var before = preparations.begin(plan, by);
        var prepared = preparing.of(issued, before);
        int said = 0;
        for (var answer : answers) {
            if (answer.saysNothing()) {
                continue;
            }
            PrepareDuty.requireInTime("due-" + answer.id(), answer.dueOn(), issued.issuedOn());
            var duty = prepared.require(answer.id());
            Preparing.requireSeen(answer.seen(), duty.since(), before);
            preparations.put(before, duty.id(), duty.proposal() == null, answered(duty.wish(), answer));
            said++;
        }
        if (said > 0) {
            preparations.end(before, by);
        }
        return said;
    }

    private static Wish answered(Wish wish, Answer answer) {
        var owed = answer.everybody() || !answer.of().isEmpty()
                ? wish.owedBy(answer.everybody() ? Wish.Whom.EVERYBODY : Wish.Whom.CHOSEN, answer.of())
                : wish;
        return answer.dueOn() == null ? owed : owed.due(answer.dueOn());
    }
}
