package vn.thidua.movement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A movement that had been closed goes on.
/// @param resumed how many duties are owed again
public record MovementReopened(
        @Nullable Actor by, MovementId movement, UnitId unitOf, String title, int resumed, String reason)
        implements MovementFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "resumed", Integer.toString(resumed), "reason", reason);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("movementState", new Change("CLOSED", "LAUNCHED"));
    }
}
