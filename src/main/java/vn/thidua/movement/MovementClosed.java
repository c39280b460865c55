package vn.thidua.movement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A movement has come to its end.
/// @param missed how many duties were still owed
/// @param waived how many were let off at the end
public record MovementClosed(
        @Nullable Actor by, MovementId movement, UnitId unitOf, String title, int missed, int waived)
        implements MovementFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "missed", Integer.toString(missed), "waived", Integer.toString(waived));
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("movementState", new Change("LAUNCHED", "CLOSED"));
    }
}
