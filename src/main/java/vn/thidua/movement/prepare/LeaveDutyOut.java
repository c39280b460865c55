package vn.thidua.movement.prepare;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.plan.PlanId;

/// Leaves a duty out of a movement that is to be launched, or takes it in again as it was.
@UseCase
public class LeaveDutyOut {
    private final MovementPermits permits;
    private final Preparing preparing;
    private final Preparations preparations;

    LeaveDutyOut(MovementPermits permits, Preparing preparing, Preparations preparations) {
        this.permits = permits;
        this.preparing = preparing;
        this.preparations = preparations;
    }

    /// @param out false to take it in again
    /// @param seen the revision it was last changed in, as far as the actor has seen
    /// @throws Refusal where somebody else has changed it meanwhile
    public void execute(PlanId plan, String id, boolean out, int seen, Actor by) {
        permits.requireLaunch(by, plan);
        var issued = preparing.requireUnlaunched(plan, by);
        var before = preparations.begin(plan, by);
        var duty = preparing.of(issued, before).require(id);
        if (duty.dropped() == out) {
            return;
        }
        Preparing.requireSeen(seen, duty.since(), before);
        var wish = duty.wish().leftOut(out);
        var proposal = duty.proposal();
        if (proposal != null && Wish.of(proposal).equals(wish)) {
            preparations.remove(before, id);
        } else {
            preparations.put(before, id, proposal == null, wish);
        }
        preparations.end(before, by);
    }
}
