package vn.thidua.movement.acknowledgement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementFact;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Those who have not acknowledged a movement were asked to.
/// @param unitOf the unit that leads it
/// @param people how many
public record AcknowledgementReminded(@Nullable Actor by, MovementId movement, UnitId unitOf, String title, int people)
        implements MovementFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "people", Integer.toString(people));
    }
}
