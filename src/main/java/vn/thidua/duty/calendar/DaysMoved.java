package vn.thidua.duty.calendar;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// Days were moved by a notice.
/// @param calendar of the first of the years
public record DaysMoved(@Nullable Actor by, CalendarYearId calendar, Set<Integer> years, DayMoveView move)
        implements CalendarChanged {
    public DaysMoved {
        years = Set.copyOf(years);
    }

    @Override
    public Map<String, String> particulars() {
        return move.particulars();
    }

    @Override
    public Map<String, Change> changes() {
        return move.changes(true);
    }
}
