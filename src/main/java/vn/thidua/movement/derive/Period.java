package vn.thidua.movement.derive;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.model.Stage;

/// The time of a movement: from its first stage to the end of its last, or the year of the plan.
public record Period(LocalDate from, LocalDate to) {
    public static Period of(List<Stage> stages, int year, LocalDate issuedOn) {
        var begins = stages.stream()
                .map(Stage::from)
                .filter(date -> date != null)
                .map(date -> date.first())
                .min(Comparator.naturalOrder())
                .orElse(issuedOn.getYear() == year ? issuedOn : LocalDate.of(year, Month.JANUARY, 1));
        var ends = stages.stream()
                .map(Stage::to)
                .filter(date -> date != null)
                .map(date -> date.last())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(Math.max(year, begins.getYear()), Month.DECEMBER, 31));
        return new Period(begins, ends.isBefore(begins) ? begins : ends);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// The first days of its months.
    List<LocalDate> months() {
        return from.withDayOfMonth(1)
                .datesUntil(to.plusDays(1), java.time.Period.ofMonths(1))
                .toList();
    }

    IntStream years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear());
    }

    /// Ordinal, from 1, of the stage a day lies in.
    static @Nullable Integer stage(List<Stage> stages, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        for (int at = 0; at < stages.size(); at++) {
            var stage = stages.get(at);
            var first = stage.from();
            var last = stage.to();
            if ((first != null || last != null)
                    && (first == null || !day.isBefore(first.first()))
                    && (last == null || !day.isAfter(last.last()))) {
                return at + 1;
            }
        }
        return null;
    }
}
