package vn.thidua.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as precisely as a paper prints it: a day, a month or only a year.
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day needs its month");
        }
        if (month != null) {
            var of = YearMonth.of(year, month);
            if (day != null && !of.isValidDay(day)) {
                throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
            }
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, null);
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// Reads `2021-02-03`, `2021-02` or `2021`.
    /// @throws IllegalArgumentException where the text is none of these or no date of the calendar
    public static PartialDate parse(String iso) {
        var match = ISO.matcher(iso);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a date: " + iso);
        }
        return new PartialDate(
                Integer.parseInt(match.group(1)),
                match.group(2) == null ? null : Integer.valueOf(match.group(2)),
                match.group(3) == null ? null : Integer.valueOf(match.group(3)));
    }

    /// The first day it can mean.
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// The last day it can mean.
    public LocalDate last() {
        if (day != null) {
            return first();
        }
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    public Precision precision() {
        return day != null ? Precision.DAY : month != null ? Precision.MONTH : Precision.YEAR;
    }

    /// `2021-02-03`, `2021-02` or `2021`.
    public String iso() {
        var text = "%04d".formatted(year);
        if (month != null) {
            text += "-%02d".formatted(month);
        }
        if (day != null) {
            text += "-%02d".formatted(day);
        }
        return text;
    }

    @Override
    public String toString() {
        return iso();
    }

    /// How much of a date is known.
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }
}
