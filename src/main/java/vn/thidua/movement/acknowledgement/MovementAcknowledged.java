package vn.thidua.movement.acknowledgement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementFact;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Somebody has said that he knows what a movement asks of him.
/// @param unitOf his unit
public record MovementAcknowledged(@Nullable Actor by, MovementId movement, UnitId unitOf, String title)
        implements MovementFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title);
    }
}
