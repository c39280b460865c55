package vn.thidua.movement.derive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.calendar.Due;

/// When something is due.
/// @param opensOn first day of the time for it
/// @param asked last day by the words of the plan where a day off carries it on, else null
/// @param dueOn last day in time: `asked`, or the working day to which the law carries it; null where the plan gives
///        none
/// @param words the time as the plan prints it where that says more than a date
/// @param event what the date hangs on, empty for nothing
/// @param doubt what is not clear about it
record DueTime(
        @Nullable LocalDate opensOn,
        @Nullable LocalDate asked,
        @Nullable LocalDate dueOn,
        String words,
        String event,
        @Nullable Doubt doubt) {
    static final DueTime UNKNOWN = open("", "", Doubt.NO_DATE);
    static final DueTime UNASKED = open("", "", null);

    static DueTime on(Due due) {
        return on(due, "", null);
    }

    static DueTime on(Due due, String words, @Nullable Doubt doubt) {
        return new DueTime(due.opensOn(), due.reckonedFrom(), due.dueOn(), words, "", doubt);
    }

    static DueTime open(String words, String event, @Nullable Doubt doubt) {
        return new DueTime(null, null, null, words, event, doubt);
    }
}
