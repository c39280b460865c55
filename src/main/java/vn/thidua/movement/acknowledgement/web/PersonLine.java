package vn.thidua.movement.acknowledgement.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One person of a unit that takes part.
/// @param openedAt when he first opened the movement or its plan, null while he has not
/// @param acknowledgedAt when he said that he knows it, null while he has not
/// @param forUnit whether he said so for the unit
public record PersonLine(
        String name,
        String unit,
        @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        boolean forUnit) {
    public String stateText() {
        if (acknowledgedAt != null) {
            return forUnit ? "movement.acknowledgement.done.unit" : "movement.acknowledgement.done";
        }
        return openedAt != null ? "movement.acknowledgement.opened" : "movement.acknowledgement.unopened";
    }

    public String stateTag() {
        return acknowledgedAt != null ? "ok" : openedAt != null ? "due" : "";
    }
}
