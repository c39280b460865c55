package vn.thidua.duty.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time for something, as days.
/// @param opensOn the first day of it, null where the plan names none
/// @param asked the last day by the words of the plan
/// @param dueOn the last day in time: `asked`, or the working day to which the law carries it
public record Due(@Nullable LocalDate opensOn, LocalDate asked, LocalDate dueOn) {
    public Due {
        if (dueOn.isBefore(asked) || opensOn != null && opensOn.isAfter(asked)) {
            throw new IllegalArgumentException("no time: " + opensOn + ", " + asked + ", " + dueOn);
        }
    }

    public boolean lateOn(LocalDate day) {
        return day.isAfter(dueOn);
    }
}
