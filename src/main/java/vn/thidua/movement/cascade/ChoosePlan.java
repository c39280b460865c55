package vn.thidua.movement.cascade;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlans;

/// A unit names which of its issued plans carries a movement out: one that answers several superiors' plans, or was
/// made before the superior's.
@UseCase
public class ChoosePlan {
    private final CascadePermits permits;
    private final IssuedPlans plans;
    private final Linking linking;

    ChoosePlan(CascadePermits permits, IssuedPlans plans, Linking linking) {
        this.permits = permits;
        this.plans = plans;
        this.linking = linking;
    }

    public void execute(MovementId id, UnitId unit, PlanId plan, Actor by) {
        var movement = permits.requireAnswer(by, id, unit);
        if (plan.equals(movement.plan())) {
            throw Refusal.on("plan", CascadeRefusals.OWN_MOVEMENT, "movement.cascade.refusal.own_movement");
        }
        var issued = plans.find(plan)
                .filter(each -> each.unit().equals(unit))
                .orElseThrow(() ->
                        Refusal.on("plan", CascadeRefusals.NO_SUCH_PLAN, "movement.cascade.refusal.no_such_plan"));
        if (linking.asked(id.value(), unit).isEmpty()) {
            throw Refusal.of(CascadeRefusals.NOT_ASKED, "movement.cascade.refusal.not_asked");
        }
        if (linking.accepted(id, unit)) {
            throw Refusal.of(CascadeRefusals.ACCEPTED_ALREADY, "movement.cascade.refusal.accepted_already");
        }
        linking.tie(movement, issued, true, by);
    }
}
