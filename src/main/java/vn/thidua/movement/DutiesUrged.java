package vn.thidua.movement;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// Units have been urged to do what they owe late.
/// @param movement null where it was about all movements
/// @param unitOf the one unit, or the one that leads the movement where all of it were meant
/// @param units how many they were
/// @param duties how many things they owe late
public record DutiesUrged(@Nullable Actor by, @Nullable MovementId movement, UnitId unitOf, int units, int duties)
        implements Fact {
    @Override
    public String subjectKind() {
        return movement == null ? "unit" : "movement";
    }

    @Override
    public UUID subject() {
        return movement == null ? unitOf.value() : movement.value();
    }

    @Override
    public UUID unit() {
        return unitOf.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("units", Integer.toString(units), "urged", Integer.toString(duties));
    }
}
