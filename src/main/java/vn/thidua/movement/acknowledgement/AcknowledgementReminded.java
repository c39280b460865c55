package vn.thidua.movement.acknowledgement;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Those who have not acknowledged a movement were asked to.
/// @param unitOf the unit that leads it
/// @param people how many
public record AcknowledgementReminded(@Nullable Actor by, MovementId movement, UnitId unitOf, String title, int people)
        implements Fact {
    @Override
    public String subjectKind() {
        return "movement";
    }

    @Override
    public UUID subject() {
        return movement.value();
    }

    @Override
    public UUID unit() {
        return unitOf.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "people", Integer.toString(people));
    }
}
