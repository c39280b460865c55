package vn.thidua.duty.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.kernel.Ids;

/// What one notice moved, as it was entered.
/// @param removedAt null while it stands
public record DayMoveLine(
        DayMoveId id,
        @Nullable LocalDate off,
        @Nullable LocalDate worked,
        String name,
        String document,
        LocalDate documentDate,
        Instant enteredAt,
        String enteredBy,
        @Nullable Instant removedAt,
        @Nullable String removedBy) {
    public String address() {
        return CalendarController.ADDRESS + "/moves/" + Ids.text(id.value());
    }

    public boolean stands() {
        return removedAt == null;
    }
}
