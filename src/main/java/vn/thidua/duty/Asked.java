package vn.thidua.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/// A task with the units that owe it and their time for it.
/// @param opensOn the first day of the time for it where it has one (`từ … đến …`)
/// @param dueOn the last day in time, null where it is not known yet
/// @param askedOn the last day by the words of the plan where a day off carries it to the next working day; null where
///        `dueOn` stands as it is (`trước ngày`, a day that somebody set) and is never reckoned anew
public record Asked(
        Task task,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate askedOn,
        List<UnitId> of) {
    public Asked {
        of = List.copyOf(of);
    }

    /// A task whose day stands as it is.
    public Asked(Task task, @Nullable LocalDate opensOn, @Nullable LocalDate dueOn, List<UnitId> of) {
        this(task, opensOn, dueOn, null, of);
    }
}
