package vn.thidua.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/// A task with the units that owe it and their time for it.
/// @param opensOn the first day of the time for it where it has one (`từ … đến …`)
/// @param dueOn the last day in time, null where it is not known yet
public record Asked(
        Task task, @Nullable LocalDate opensOn, @Nullable LocalDate dueOn, List<UnitId> of) {
    public Asked {
        of = List.copyOf(of);
    }
}
