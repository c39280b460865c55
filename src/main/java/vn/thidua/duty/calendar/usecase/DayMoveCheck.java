package vn.thidua.duty.calendar.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.duty.calendar.CalendarRefusals;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Refusal;

/// Whether days can be moved: only a day that is worked can be taken off, and only one that is not can be worked.
@Component
class DayMoveCheck {
    private final WorkingCalendar calendar;

    DayMoveCheck(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /// @throws Refusal on the field `off` or `worked`
    void require(@Nullable LocalDate off, @Nullable LocalDate worked) {
        if (off != null) {
            notMoved("off", off);
            if (!works(off)) {
                throw Refusal.on("off", CalendarRefusals.OFF_ALREADY, "duty.calendar.refusal.off_already", off);
            }
        }
        if (worked != null) {
            notMoved("worked", worked);
            if (works(worked)) {
                throw Refusal.on(
                        "worked", CalendarRefusals.WORKED_ALREADY, "duty.calendar.refusal.worked_already", worked);
            }
        }
    }

    private boolean works(LocalDate day) {
        return calendar.year(day.getYear()).works(day);
    }

    private void notMoved(String field, LocalDate day) {
        var found = calendar.year(day.getYear()).on(day);
        if (found != null && found.move() != null) {
            throw Refusal.on(field, CalendarRefusals.DAY_TAKEN, "duty.calendar.refusal.day_taken", day, found.source());
        }
    }
}
