package vn.thidua.duty.usecase;

import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyRestored;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// A waived duty is owed again.
@UseCase
public class RestoreDuty {
    private final DutyPermits permits;
    private final DutyDecision decision;

    RestoreDuty(DutyPermits permits, DutyDecision decision) {
        this.permits = permits;
        this.decision = decision;
    }

    /// @param seen version of the duty that the decider had before him
    public void execute(DutyId id, int seen, Actor by) {
        var held = permits.requireDecide(by, id);
        permits.requireRunning(held.task());

        var words = held.task().words();
        decision.take(
                held,
                seen,
                (duty, _) -> duty.restored(),
                DutyStep.Kind.RESTORED,
                "",
                before -> new DutyRestored(by, id, held.duty().unit(), words, before),
                by);
    }
}
