package vn.thidua.movement.derive;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.PlanContent;
import vn.thidua.plan.model.Stage;

/// The time of a movement: from its first stage to the end of its last, or the year of the plan.
public record Period(LocalDate from, LocalDate to) {
    /// From its first stage to the end of its last; without stages from the day it was issued to the end of its year,
    /// or to the last date it gives.
    public static Period of(PlanContent content, int year, LocalDate issuedOn) {
        var begins = first(content.stages())
                .orElse(issuedOn.getYear() == year ? issuedOn : LocalDate.of(year, Month.JANUARY, 1));
        var ends = content.stages().stream()
                .flatMap(stage -> Stream.ofNullable(stage.to()))
                .map(PartialDate::last)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> later(LocalDate.of(Math.max(year, begins.getYear()), Month.DECEMBER, 31), content));
        return new Period(begins, ends.isBefore(begins) ? begins : ends);
    }

    private static Optional<LocalDate> first(List<Stage> stages) {
        return stages.stream()
                .flatMap(stage -> Stream.ofNullable(stage.from()))
                .map(PartialDate::first)
                .min(Comparator.naturalOrder());
    }

    private static LocalDate later(LocalDate end, PlanContent content) {
        return content.milestones().stream()
                .flatMap(milestone -> Stream.ofNullable(milestone.date()))
                .map(PartialDate::last)
                .filter(date -> date.isAfter(end))
                .max(Comparator.naturalOrder())
                .orElse(end);
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
