package vn.thidua.movement.cascade;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.SettlesDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementFact;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// A unit has taken back which plan of its own carries the movement out: it owes one again.
/// @param title of that plan
/// @param number of that plan
public record SubordinatePlanUnlinked(
        @Nullable Actor by, DutyId duty, MovementId movement, UnitId unitOf, String title, String number)
        implements MovementFact, SettlesDuty {
    @Override
    public DutyState dutyState() {
        return DutyState.OPEN;
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "number", number);
    }
}
