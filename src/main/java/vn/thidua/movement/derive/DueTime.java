package vn.thidua.movement.derive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When something is due.
/// @param opensOn first day of the time for it
/// @param dueOn last day in time, null where the plan gives none
/// @param words the time as the plan prints it where that says more than a date
/// @param event what the date hangs on, empty for nothing
/// @param doubt what is not clear about it
record DueTime(
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        String words,
        String event,
        @Nullable Doubt doubt) {
    static final DueTime UNKNOWN = new DueTime(null, null, "", "", Doubt.NO_DATE);
    static final DueTime UNASKED = new DueTime(null, null, "", "", null);

    static DueTime by(@Nullable LocalDate opensOn, LocalDate dueOn) {
        return new DueTime(opensOn == null || opensOn.isAfter(dueOn) ? null : opensOn, dueOn, "", "", null);
    }

    static DueTime guessed(LocalDate dueOn, String words) {
        return new DueTime(null, dueOn, words, "", Doubt.DAY_GUESSED);
    }
}
