package vn.thidua.plan.reading;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;

/// A piece of a date: a day, a month, a quarter, a half or a year, complete or not.
/// @param quarter 1..4; months of a half year are quarters 12 (first half) and 34 (second half)
record DateAtom(
        int from,
        int to,
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year,
        int quarter,
        Edge edge,
        boolean schoolYear) {
    /// Which end of the period is meant: `đầu năm`, `cuối tháng`, `hết quý`.
    enum Edge {
        NONE,
        START,
        END,
        /// a point in time whose day no paper of this kind prints: `nay`, `tuần 9`, `hết học kỳ I`
        UNDATED
    }

    DateAtom filled(@Nullable Integer newMonth, @Nullable Integer newYear) {
        return new DateAtom(
                from,
                to,
                day,
                month == null && quarter == 0 && day != null ? newMonth : month,
                year == null ? newYear : year,
                quarter,
                edge,
                schoolYear);
    }

    private int firstMonth() {
        return switch (quarter) {
            case 12 -> 1;
            case 34 -> 7;
            default -> quarter * 3 - 2;
        };
    }

    private int lastMonth() {
        return switch (quarter) {
            case 12 -> 6;
            case 34 -> 12;
            default -> quarter * 3;
        };
    }

    boolean undated() {
        return edge == Edge.UNDATED;
    }

    boolean period() {
        return quarter > 0 || schoolYear;
    }

    /// Its first day or month, null where no year is known or the calendar has no such day.
    @Nullable PartialDate start(Years years) {
        var known = yearIn(years);
        if (known == null) {
            return null;
        }
        if (quarter > 0) {
            return PartialDate.of(known, firstMonth(), 1);
        }
        var of = month;
        if (of == null) {
            return schoolYear
                    ? PartialDate.of(known, 9)
                    : edge == Edge.START
                            ? PartialDate.of(known, 1, 1)
                            : edge == Edge.END ? PartialDate.of(known, 12, 31) : PartialDate.of(known);
        }
        if (day != null) {
            return valid(known, of, day) ? PartialDate.of(known, of, day) : null;
        }
        return switch (edge) {
            case START -> PartialDate.of(known, of, 1);
            case END -> PartialDate.of(YearMonth.of(known, of).atEndOfMonth());
            case NONE, UNDATED -> PartialDate.of(known, of);
        };
    }

    /// Its last day or month.
    @Nullable PartialDate end(Years years) {
        var known = yearIn(years);
        if (known == null) {
            return null;
        }
        if (quarter > 0) {
            return PartialDate.of(YearMonth.of(known, lastMonth()).atEndOfMonth());
        }
        if (schoolYear) {
            return PartialDate.of(known + 1, 5);
        }
        if (month == null && edge == Edge.NONE) {
            return PartialDate.of(known);
        }
        return start(years);
    }

    private @Nullable Integer yearIn(Years years) {
        if (undated()) {
            return null;
        }
        if (year != null) {
            return year;
        }
        return month != null ? years.of(month, day) : years.plan();
    }

    private static boolean valid(int year, int month, int day) {
        return YearMonth.of(year, month).isValidDay(day);
    }
}
