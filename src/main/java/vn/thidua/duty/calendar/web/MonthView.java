package vn.thidua.duty.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.calendar.CalendarYear;
import vn.thidua.duty.calendar.Holiday;

/// A month as a wall calendar shows it: weeks from Monday, the days of other months left out.
public record MonthView(int month, List<List<Cell>> weeks, long workingDays) {

    /// @param day 0 where the week reaches into another month
    /// @param works whether it is a working day
    /// @param special what is special about it, null where nothing is
    public record Cell(
            int day, boolean works, boolean today, @Nullable Holiday special) {
        static final Cell NONE = new Cell(0, false, false, null);

        /// How it looks.
        public String look() {
            var kind = special != null ? kind(special) : day == 0 || works ? "" : "rest";
            return today ? kind + " today" : kind;
        }

        /// Key of the letters under its figure.
        public @Nullable String mark() {
            return special == null ? null : "duty.calendar.mark." + kind(special);
        }

        /// Key of what the letters stand for.
        public @Nullable String kindText() {
            return special == null ? null : "duty.calendar.kind." + kind(special);
        }

        private static String kind(Holiday special) {
            return special.kind().name().toLowerCase(Locale.ROOT);
        }
    }

    static List<MonthView> of(CalendarYear year, LocalDate today) {
        var months = new ArrayList<MonthView>();
        for (int month = 1; month <= 12; month++) {
            months.add(of(YearMonth.of(year.year(), month), year, today));
        }
        return months;
    }

    private static MonthView of(YearMonth month, CalendarYear year, LocalDate today) {
        var weeks = new ArrayList<List<Cell>>();
        var week = new ArrayList<Cell>();
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            week.add(Cell.NONE);
        }
        long working = 0;
        for (var day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            var works = year.works(day);
            working += works ? 1 : 0;
            week.add(new Cell(day.getDayOfMonth(), works, day.equals(today), year.on(day)));
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                weeks.add(List.copyOf(week));
                week.clear();
            }
        }
        if (!week.isEmpty()) {
            while (week.size() < DayOfWeek.values().length) {
                week.add(Cell.NONE);
            }
            weeks.add(List.copyOf(week));
        }
        return new MonthView(month.getMonthValue(), weeks, working);
    }
}
