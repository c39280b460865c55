package vn.thidua.duty.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time for something, as days.
/// @param opensOn the first day of it, null where the plan names none
/// @param asked the last day by the words of the plan
/// @param dueOn the last day in time: `asked`, or the working day to which the law carries it
/// @param carries whether `asked`, where it is or comes to be a day off, is carried to the next working day
public record Due(@Nullable LocalDate opensOn, LocalDate asked, LocalDate dueOn, boolean carries) {
    public Due {
        if (dueOn.isBefore(asked) || opensOn != null && opensOn.isAfter(asked)) {
            throw new IllegalArgumentException("no time: " + opensOn + ", " + asked + ", " + dueOn);
        }
    }

    /// Ends on that day whatever day it is.
    public static Due fixed(@Nullable LocalDate opensOn, LocalDate day) {
        return new Due(opensOn, day, day, false);
    }

    public static Due carried(@Nullable LocalDate opensOn, LocalDate asked, LocalDate dueOn) {
        return new Due(opensOn, asked, dueOn, true);
    }

    /// The day to reckon from when the calendar changes, null where it changes nothing.
    public @Nullable LocalDate reckonedFrom() {
        return carries ? asked : null;
    }

    public boolean lateOn(LocalDate day) {
        return day.isAfter(dueOn);
    }
}
