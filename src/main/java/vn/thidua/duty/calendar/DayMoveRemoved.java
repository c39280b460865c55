package vn.thidua.duty.calendar;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// What a notice moved was taken out again.
/// @param calendar of the first of the years
public record DayMoveRemoved(@Nullable Actor by, CalendarYearId calendar, Set<Integer> years, DayMoveView move)
        implements CalendarChanged {
    public DayMoveRemoved {
        years = Set.copyOf(years);
    }

    @Override
    public Map<String, String> particulars() {
        return move.particulars();
    }

    @Override
    public Map<String, Change> changes() {
        return move.changes(false);
    }
}
