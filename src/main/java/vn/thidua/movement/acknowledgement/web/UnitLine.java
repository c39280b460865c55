package vn.thidua.movement.acknowledgement.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;

/// One unit that takes part.
/// @param people how many of it have accounts
/// @param opened how many of these have opened the movement or its plan
/// @param acknowledged how many have said that they know it
/// @param done whether it has been said for the unit
/// @param at when it was, null where that is not known
public record UnitLine(
        UnitId unit,
        String name,
        int people,
        int opened,
        int acknowledged,
        boolean done,
        @Nullable Instant at) {
    public String key() {
        return Ids.text(unit.value());
    }

    public String stateText() {
        return done ? "movement.acknowledgement.done" : "movement.acknowledgement.not_done";
    }
}
