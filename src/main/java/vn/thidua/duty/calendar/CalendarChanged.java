package vn.thidua.duty.calendar;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// The calendar of some years is no longer what it was: whatever was reckoned by it may be reckoned anew.
public sealed interface CalendarChanged extends Fact
        permits DaysMoved, DayMoveRemoved, DayMoveRestored, YearConfirmed, YearReopened {
    @Override
    @Nullable Actor by();

    CalendarYearId calendar();

    Set<Integer> years();

    @Override
    default String subjectKind() {
        return "calendar";
    }

    @Override
    default UUID subject() {
        return calendar().value();
    }
}
