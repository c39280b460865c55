package vn.thidua.duty.calendar;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// The confirmation of a year was taken back.
public record YearReopened(@Nullable Actor by, CalendarYearId calendar, int year) implements CalendarChanged {
    @Override
    public Set<Integer> years() {
        return Set.of(year);
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("calendar_year", Integer.toString(year));
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("calendar_confirmed", new Change("true", "false"));
    }
}
