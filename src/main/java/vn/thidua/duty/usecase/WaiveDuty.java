package vn.thidua.duty.usecase;

import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyWaived;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.model.DutyStep;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Lets a unit off a duty, with reasons.
@UseCase
public class WaiveDuty {
    private final DutyPermits permits;
    private final DutyDecision decision;

    WaiveDuty(DutyPermits permits, DutyDecision decision) {
        this.permits = permits;
        this.decision = decision;
    }

    /// @param seen version of the duty that the decider had before him
    public void execute(DutyId id, int seen, String reason, Actor by) {
        var held = permits.requireDecide(by, id);
        var why = Words.reason(reason);
        var words = held.task().words();
        decision.take(
                held,
                seen,
                (duty, now) -> duty.waived(now),
                DutyStep.Kind.WAIVED,
                why,
                before -> new DutyWaived(by, id, held.duty().unit(), words, before, why),
                by);
    }
}
