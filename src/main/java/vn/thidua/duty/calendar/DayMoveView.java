package vn.thidua.duty.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Changes;
import vn.thidua.kernel.Fact;

/// What one notice moves: a day off, a day to work, or one against the other.
/// @param document number and symbol of the notice
public record DayMoveView(
        DayMoveId id,
        @Nullable LocalDate off,
        @Nullable LocalDate worked,
        String name,
        String document,
        LocalDate documentDate) {

    /// The years it touches.
    public Set<Integer> years() {
        return Stream.of(off, worked)
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, String> particulars() {
        return Map.of("moved_for", name, "notice", document, "notice_date", documentDate.toString());
    }

    /// @param stands whether it stands now, or stood until now
    Map<String, Fact.Change> changes(boolean stands) {
        return Changes.none()
                .open("day_off", stands ? null : off, stands ? off : null)
                .open("working_day", stands ? null : worked, stands ? worked : null)
                .all();
    }
}
