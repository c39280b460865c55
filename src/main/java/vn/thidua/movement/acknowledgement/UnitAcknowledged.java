package vn.thidua.movement.acknowledgement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.SettlesDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementFact;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Whoever answers for a unit has said so for the unit: its duty to acknowledge is done.
public record UnitAcknowledged(@Nullable Actor by, DutyId duty, MovementId movement, UnitId unitOf, String title)
        implements MovementFact, SettlesDuty {
    @Override
    public DutyState dutyState() {
        return DutyState.DONE;
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title);
    }
}
