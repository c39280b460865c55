package vn.thidua.duty.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one notice moves: a day off, a day to work, or one against the other.
public record DayMoveView(
        DayMoveId id,
        @Nullable LocalDate off,
        @Nullable LocalDate worked,
        String name,
        String document,
        LocalDate documentDate) {}
