package vn.thidua.duty.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.calendar.CalendarYear;
import vn.thidua.duty.calendar.Holiday;
import vn.thidua.duty.calendar.WorkingCalendar;

/// A month of my duties, weeks from Monday.
/// @param all whether it shows all my units, not only the one I act for
/// @param duties how many fall on days of the month itself
public record AgendaPage(YearMonth month, LocalDate today, boolean all, List<List<Day>> weeks, int duties) {

    /// @param inMonth whether it belongs to the month shown, not to one beside it
    /// @param special what is special about it, null where nothing is
    public record Day(
            LocalDate date,
            boolean inMonth,
            boolean works,
            boolean today,
            @Nullable Holiday special,
            List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }

        /// How it looks.
        public String look() {
            var looks = new ArrayList<String>();
            if (!inMonth) {
                looks.add("beside");
            } else if (special != null) {
                looks.add(special.kind().name().toLowerCase(Locale.ROOT));
            } else if (!works) {
                looks.add("rest");
            }
            if (today) {
                looks.add("today");
            }
            if (entries.isEmpty() && special == null) {
                looks.add("vacant");
            }
            return String.join(" ", looks);
        }

        /// Key of the name of what is special about it where it bears none of its own.
        public String kindText() {
            return special == null
                    ? ""
                    : "duty.calendar.kind." + special.kind().name().toLowerCase(Locale.ROOT);
        }

        /// Key of the day of the week.
        public String weekday() {
            return "duty.calendar.weekday." + date.getDayOfWeek().getValue();
        }
    }

    /// @param state key of where it stands
    /// @param tag the colour of that
    public record Entry(String words, String unit, String state, String tag, String address) {}

    static AgendaPage of(YearMonth month, LocalDate today, boolean all, List<Dated> duties, WorkingCalendar calendar) {
        Map<LocalDate, List<Dated>> byDay = duties.stream().collect(Collectors.groupingBy(Dated::dueOn));
        var weeks = new ArrayList<List<Day>>();
        var week = new ArrayList<Day>();
        // asked once for each year: what a notice has just moved shows at once
        var years = new HashMap<Integer, CalendarYear>();
        for (var date = first(month); !date.isAfter(last(month)); date = date.plusDays(1)) {
            var entries = byDay.getOrDefault(date, List.of()).stream()
                    .map(duty -> new Entry(
                            duty.words(), duty.unit(), duty.stateText(today), duty.tag(today), duty.address()))
                    .toList();
            var year = years.computeIfAbsent(date.getYear(), calendar::year);
            week.add(new Day(
                    date,
                    YearMonth.from(date).equals(month),
                    year.works(date),
                    date.equals(today),
                    year.on(date),
                    entries));
            if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
                weeks.add(List.copyOf(week));
                week.clear();
            }
        }
        int count = (int) duties.stream()
                .filter(duty -> YearMonth.from(duty.dueOn()).equals(month))
                .count();
        return new AgendaPage(month, today, all, weeks, count);
    }

    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /// Whether one can go on from here by so many months.
    public boolean reaches(int months) {
        int year = month.plusMonths(months).getYear();
        return year > CalendarYear.FIRST && year < CalendarYear.LAST;
    }

    /// The address of a month so many months away.
    public String at(int months) {
        return AgendaController.ADDRESS + "?month=" + month.plusMonths(months) + (all ? "&units=all" : "");
    }

    /// The same month for the unit acted for, or for all units.
    public String of(boolean allUnits) {
        return AgendaController.ADDRESS + "?month=" + month + (allUnits ? "&units=all" : "");
    }

    public String thisMonth() {
        return AgendaController.ADDRESS + (all ? "?units=all" : "");
    }

    public boolean current() {
        return month.equals(YearMonth.from(today));
    }
}
