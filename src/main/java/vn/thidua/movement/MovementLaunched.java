package vn.thidua.movement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A plan has been launched: those who take part have their duties.
/// @param participants how many units take part
/// @param duties how many duties they have been given together
public record MovementLaunched(
        @Nullable Actor by,
        MovementId movement,
        UnitId unitOf,
        String title,
        String number,
        int participants,
        int duties)
        implements MovementFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "title",
                title,
                "number",
                number,
                "participants",
                Integer.toString(participants),
                "duties",
                Integer.toString(duties));
    }
}
