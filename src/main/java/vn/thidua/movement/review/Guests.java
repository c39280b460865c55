package vn.thidua.movement.review;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.TakingPart;
import vn.thidua.organization.UnitId;

/// Checks whom a meeting invites: units that take part, somebody at least.
@Component
class Guests {
    private final TakingPart takingPart;

    Guests(TakingPart takingPart) {
        this.takingPart = takingPart;
    }

    /// @throws Refusal where nobody is invited, or a unit that does not take part
    List<UnitId> of(Movement movement, Draft draft) {
        if (draft.units().isEmpty() && draft.others().isBlank()) {
            throw Refusal.on("units", ReviewRefusals.NOBODY_INVITED, "movement.review.refusal.nobody_invited");
        }
        for (var unit : draft.units()) {
            if (!takingPart.in(movement.id(), unit)) {
                throw Refusal.on("units", ReviewRefusals.STRANGER_INVITED, "movement.review.refusal.stranger_invited");
            }
        }
        return draft.units();
    }
}
