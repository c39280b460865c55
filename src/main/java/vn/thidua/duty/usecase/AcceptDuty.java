package vn.thidua.duty.usecase;

import vn.thidua.duty.DutyAccepted;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Finds a duty done: what was handed in is enough, or it was done without a word of the unit.
@UseCase
public class AcceptDuty {
    private final DutyPermits permits;
    private final DutyDecision decision;

    AcceptDuty(DutyPermits permits, DutyDecision decision) {
        this.permits = permits;
        this.decision = decision;
    }

    /// @param seen version of the duty that the decider had before him
    public void execute(DutyId id, int seen, Actor by) {
        var held = permits.requireDecide(by, id);

        var words = held.task().words();
        decision.take(
                held,
                seen,
                (duty, now) -> duty.accepted(now),
                DutyStep.Kind.ACCEPTED,
                "",
                before -> new DutyAccepted(by, id, held.duty().unit(), words, before),
                by);
    }
}
