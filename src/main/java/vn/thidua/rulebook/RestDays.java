package vn.thidua.rulebook;

import java.time.DayOfWeek;
import java.util.Set;

/// The weekly days of rest.
public record RestDays(Set<DayOfWeek> days, Validity validity) {
    public RestDays {
        days = Set.copyOf(days);
    }
}
