package vn.thidua.duty.usecase;

import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyReturned;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Gives back what a unit handed in, or what had been accepted by mistake, with reasons.
@UseCase
public class ReturnDuty {
    private final DutyPermits permits;
    private final DutyDecision decision;

    ReturnDuty(DutyPermits permits, DutyDecision decision) {
        this.permits = permits;
        this.decision = decision;
    }

    /// @param seen version of the duty that the decider had before him
    public void execute(DutyId id, int seen, String reason, Actor by) {
        var held = permits.requireDecide(by, id);
        permits.requireRunning(held.task());
        var why = Words.reason(reason);
        var words = held.task().words();
        decision.take(
                held,
                seen,
                (duty, _) -> duty.returned(),
                DutyStep.Kind.RETURNED,
                why,
                before -> new DutyReturned(by, id, held.duty().unit(), words, before, why),
                by);
    }
}
