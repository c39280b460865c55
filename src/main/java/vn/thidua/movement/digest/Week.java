package vn.thidua.movement.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// A week from Monday to Sunday, written as `2026-W25` as browsers write it.
public record Week(LocalDate monday) {
    private static final DateTimeFormatter TEXT = new DateTimeFormatterBuilder()
            .appendValue(IsoFields.WEEK_BASED_YEAR, 4)
            .appendLiteral("-W")
            .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2)
            .parseDefaulting(ChronoField.DAY_OF_WEEK, 1)
            .toFormatter(Locale.ROOT);

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on Monday");
        }
    }

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /// The week that was asked for; the one of the day where none can be read.
    static Week of(String text, LocalDate day) {
        try {
            return of(LocalDate.parse(text, TEXT));
        } catch (DateTimeParseException _) {
            return of(day);
        }
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public Week next() {
        return new Week(monday.plusWeeks(1));
    }

    public Week before() {
        return new Week(monday.minusWeeks(1));
    }

    public String text() {
        return TEXT.format(monday);
    }
}
