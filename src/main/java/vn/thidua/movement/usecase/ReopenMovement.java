package vn.thidua.movement.usecase;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.news.MovementEnd;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.issued.IssuedPlans;

/// Lets a closed movement go on, with a reason: what was still owed at its end is owed again.
@UseCase
public class ReopenMovement {
    private final MovementPermits permits;
    private final IssuedPlans plans;
    private final MovementEnd end;

    ReopenMovement(MovementPermits permits, IssuedPlans plans, MovementEnd end) {
        this.permits = permits;
        this.plans = plans;
        this.end = end;
    }

    /// @throws Refusal where the plan itself has run its course
    public void execute(MovementId id, String reason, Actor by) {
        var movement = permits.requireLeadLocked(by, id);
        if (movement.state() != MovementState.CLOSED) {
            return;
        }
        if (plans.find(movement.plan()).map(IssuedPlan::closed).orElse(true)) {
            throw Refusal.of(MovementRefusals.PLAN_HAS_ENDED, "movement.refusal.plan_has_ended");
        }
        end.reopen(movement, Reasons.required(reason), by);
    }
}
