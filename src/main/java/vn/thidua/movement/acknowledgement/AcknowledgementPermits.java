package vn.thidua.movement.acknowledgement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;

/// Who may acknowledge a movement: the people of the units that take part. Whoever leads it reminds them.
@Component
@Transactional(readOnly = true)
class AcknowledgementPermits {
    private final MovementPermits movements;
    private final Acknowledgements acknowledgements;

    AcknowledgementPermits(MovementPermits movements, Acknowledgements acknowledgements) {
        this.movements = movements;
        this.acknowledgements = acknowledgements;
    }

    /// @throws Missing where the actor does not see the movement
    /// @throws Refusal where he belongs to no unit that takes part
    Movement requireTakingPart(Actor by, MovementId id) {
        var movement = movements.requireSee(by, id);
        if (acknowledgements.unitsOf(by, id).isEmpty()) {
            throw Refusal.of(
                    AcknowledgementRefusals.NOT_TAKING_PART, "movement.acknowledgement.refusal.not_taking_part");
        }
        return movement;
    }

    /// @throws Missing where the actor does not see the movement
    /// @throws Refusal where he does not lead it
    Movement requireLead(Actor by, MovementId id) {
        return movements.requireLead(by, id);
    }
}
