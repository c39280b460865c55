package vn.thidua.movement.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/// What somebody wrote of a meeting to come, before it is looked at.
/// @param units invited, of those that take part
public record Draft(
        String title,
        @Nullable LocalDate on,
        @Nullable LocalTime starts,
        String place,
        String chair,
        String agenda,
        String others,
        List<UnitId> units) {
    public Draft {
        units = List.copyOf(units);
    }
}
