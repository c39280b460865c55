package vn.thidua.movement.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.derive.Period;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;

/// A launched plan.
/// @param formKey of the form it was launched with
/// @param edition the edition of the plan that its duties follow
/// @param unit whose plan it is
/// @param theme in the plan's words, empty where it has none
/// @param slogan in the plan's words, empty where it has none
/// @param period from its first stage to the end of its last
public record Movement(
        MovementId id,
        UUID formKey,
        PlanId plan,
        int edition,
        UnitId unit,
        int year,
        String number,
        String title,
        String theme,
        String slogan,
        MovementState state,
        Period period,
        List<MovementStage> stages,
        Instant launchedAt,
        Actor launchedBy) {
    public Movement {
        stages = List.copyOf(stages);
    }
}
