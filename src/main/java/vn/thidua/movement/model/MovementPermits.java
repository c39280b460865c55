package vn.thidua.movement.model;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlan;
import vn.thidua.plan.issued.IssuedPlans;

/// Who may do what with movements. A movement belongs to the unit whose plan it carries out.
@Component
@Transactional(readOnly = true)
public class MovementPermits {
    private final IssuedPlans plans;
    private final Permits permits;

    MovementPermits(IssuedPlans plans, Permits permits) {
        this.plans = plans;
        this.permits = permits;
    }

    /// The plan as issued, for whoever launches it.
    /// @throws Missing where the actor may not see it, or it has not been issued
    /// @throws Refusal where he sees it but may not launch it, or it has run its course
    public IssuedPlan requireLaunch(Actor by, PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new Missing("plan"));
        try {
            permits.require(by, Act.LAUNCH, plan.unit());
        } catch (Missing _) {
            throw new Missing("plan");
        }
        if (plan.closed()) {
            throw Refusal.of(MovementRefusals.PLAN_CLOSED, "movement.refusal.plan_closed");
        }
        return plan;
    }
}
