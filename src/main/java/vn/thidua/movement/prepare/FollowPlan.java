package vn.thidua.movement.prepare;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.plan.PlanId;

/// Takes back what was chosen about a duty: it is again as the plan says.
@UseCase
public class FollowPlan {
    private final MovementPermits permits;
    private final Preparing preparing;
    private final Preparations preparations;

    FollowPlan(MovementPermits permits, Preparing preparing, Preparations preparations) {
        this.permits = permits;
        this.preparing = preparing;
        this.preparations = preparations;
    }

    /// @param seen the revision it was last changed in, as far as the actor has seen
    /// @throws Refusal where somebody else has changed it meanwhile
    public void execute(PlanId plan, String id, int seen, Actor by) {
        permits.requireLaunch(by, plan);
        var issued = preparing.requireUnlaunched(plan, by);
        var before = preparations.begin(plan, by);
        var duty = preparing.of(issued, before).require(id);
        if (duty.proposal() == null || !duty.chosen()) {
            return;
        }
        Preparing.requireSeen(seen, duty.since(), before);
        preparations.remove(before, id);
        preparations.end(before, by);
    }
}
