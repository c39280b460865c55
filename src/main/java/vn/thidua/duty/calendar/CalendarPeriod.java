package vn.thidua.duty.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/// A period of the calendar, both ends included.
public record CalendarPeriod(LocalDate first, LocalDate last) {
    public CalendarPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + ", " + last);
        }
    }

    public static CalendarPeriod month(int year, int month) {
        return months(YearMonth.of(year, month), 1);
    }

    /// @param quarter 1 to 4
    public static CalendarPeriod quarter(int year, int quarter) {
        return months(YearMonth.of(year, Month.JANUARY).plusMonths(3L * (within(quarter, 4) - 1)), 3);
    }

    /// @param half 1 (6 tháng đầu năm) or 2 (6 tháng cuối năm)
    public static CalendarPeriod half(int year, int half) {
        return months(YearMonth.of(year, Month.JANUARY).plusMonths(6L * (within(half, 2) - 1)), 6);
    }

    public static CalendarPeriod year(int year) {
        return months(YearMonth.of(year, Month.JANUARY), 12);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static CalendarPeriod months(YearMonth from, int months) {
        return new CalendarPeriod(from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
    }

    private static int within(int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("1 to " + most + ", not " + number);
        }
        return number;
    }
}
