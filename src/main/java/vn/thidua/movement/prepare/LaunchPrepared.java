package vn.thidua.movement.prepare;

import java.util.UUID;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.model.Movements;
import vn.thidua.movement.usecase.LaunchMovement;
import vn.thidua.plan.PlanId;

/// Launches a plan as it was prepared, and only as whoever launches it has seen it.
@UseCase
public class LaunchPrepared {
    private final MovementPermits permits;
    private final Movements movements;
    private final Preparing preparing;
    private final Preparations preparations;
    private final LaunchMovement launch;

    LaunchPrepared(
            MovementPermits permits,
            Movements movements,
            Preparing preparing,
            Preparations preparations,
            LaunchMovement launch) {
        this.permits = permits;
        this.movements = movements;
        this.preparing = preparing;
        this.preparations = preparations;
        this.launch = launch;
    }

    /// What the page showed.
    /// @param formKey of the form; sent twice it launches once
    /// @param edition of the plan
    /// @param revision of the preparation
    public record Seen(UUID formKey, int edition, int revision) {}

    /// @throws Refusal where the plan or its preparation has changed since, or [LaunchMovement] refuses
    public MovementId execute(PlanId id, Seen seen, Actor by) {
        var plan = permits.requireLaunch(by, id);
        var now = preparations.held(id);
        if (movements.ofForm(seen.formKey(), id).isEmpty()) {
            if (plan.edition() != seen.edition()) {
                throw Refusal.of(MovementRefusals.NO_SUCH_PROPOSAL, "movement.refusal.no_such_proposal");
            }
            Preparing.requireSeen(seen.revision(), now.revision(), now);
        }
        var prepared = preparing.of(plan, now);
        var audience = prepared.preparation().audience();
        return launch.execute(id, new LaunchMovement.Order(seen.formKey(), audience, prepared.choices()), by);
    }
}
