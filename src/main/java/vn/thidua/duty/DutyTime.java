package vn.thidua.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time for a duty.
/// @param opensOn the first day of it where it has one
/// @param askedOn the last day by the words of the plan where the calendar carries it on, else null (see [Asked])
/// @param dueOn the last day in time, null where it is not known
public record DutyTime(
        @Nullable LocalDate opensOn,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueOn) {
    public DutyTime {
        if (opensOn != null && (dueOn == null || opensOn.isAfter(dueOn))) {
            opensOn = null;
        }
    }

    /// A day that stands as it is.
    public static DutyTime on(@Nullable LocalDate dueOn) {
        return new DutyTime(null, null, dueOn);
    }
}
