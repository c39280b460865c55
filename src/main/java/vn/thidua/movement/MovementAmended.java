package vn.thidua.movement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A movement follows a new edition of its plan.
/// @param number of the new edition
/// @param moved how many duties got another last day
/// @param reworded how many tasks got other words
/// @param added how many duties came to be
/// @param waived how many were let off
public record MovementAmended(
        @Nullable Actor by,
        MovementId movement,
        UnitId unitOf,
        String title,
        String number,
        int moved,
        int reworded,
        int added,
        int waived)
        implements MovementFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "title", title,
                "number", number,
                "moved", Integer.toString(moved),
                "reworded", Integer.toString(reworded),
                "added", Integer.toString(added),
                "waived", Integer.toString(waived));
    }
}
