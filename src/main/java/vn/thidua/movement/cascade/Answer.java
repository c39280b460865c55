package vn.thidua.movement.cascade;

import java.time.LocalDate;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.issued.IssuedPlan;

/// The plan of its own by which a unit carries a movement out.
/// @param edition of that plan
/// @param chosen whether the unit picked it; else the plan itself says that it answers the movement's
/// @param against edition of the movement's plan that it has been held against
public record Answer(
        MovementId movement,
        UnitId unit,
        PlanId plan,
        int edition,
        String title,
        String number,
        LocalDate issuedOn,
        boolean chosen,
        int against) {

    static Answer of(MovementId movement, IssuedPlan plan, boolean chosen, int against) {
        return new Answer(
                movement,
                plan.unit(),
                plan.id(),
                plan.edition(),
                plan.title(),
                plan.number(),
                plan.issuedOn(),
                chosen,
                against);
    }
}
