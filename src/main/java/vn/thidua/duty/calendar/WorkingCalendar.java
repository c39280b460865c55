package vn.thidua.duty.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.rulebook.Rulebook;

/// Which days public offices work: the days of the week, the law's holidays, and the days that notices moved. Of a year
/// nobody has confirmed it says what the law gives.
///
/// Working days are counted as time limits are: the day they are counted from is not among them (Bộ luật Dân sự 2015,
/// Điều 147).
public final class WorkingCalendar {
    private final Years years;

    WorkingCalendar(Years years) {
        this.years = years;
    }

    /// The calendar as the rulebook alone has it, without what administrators entered: for what needs no database.
    public static WorkingCalendar byLaw(Rulebook rulebook) {
        var worked = new ConcurrentHashMap<Integer, CalendarYear>();
        return new WorkingCalendar(year ->
                worked.computeIfAbsent(year, any -> new CalendarYear(any, rulebook.holidays(), List.of(), null)));
    }

    public boolean works(LocalDate day) {
        return years.of(day.getYear()).works(day);
    }

    /// The day itself where it is worked, else the next one that is.
    public LocalDate next(LocalDate day) {
        var found = day;
        while (!works(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /// The day itself where it is worked, else the last one before it that is.
    public LocalDate previous(LocalDate day) {
        var found = day;
        while (!works(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /// The last of so many working days after a day.
    /// @param workingDays none: as [#next]
    public LocalDate forward(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return next(day);
        }
        var found = day;
        for (int left = counted(workingDays); left > 0; left--) {
            found = next(found.plusDays(1));
        }
        return found;
    }

    /// The first of so many working days before a day.
    /// @param workingDays none: as [#previous]
    public LocalDate back(LocalDate day, int workingDays) {
        if (workingDays == 0) {
            return previous(day);
        }
        var found = day;
        for (int left = counted(workingDays); left > 0; left--) {
            found = previous(found.minusDays(1));
        }
        return found;
    }

    /// How many working days there are after the first day up to the second, which counts; negative where the second
    /// comes first.
    public int between(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            return -between(upTo, after);
        }
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::works)
                .count();
    }

    /// The days of a year that are not what the week makes them: days off, and days of rest that are worked.
    public List<Holiday> holidays(int year) {
        return year(year).days();
    }

    /// The year as it stands at this very moment.
    public CalendarYear year(int year) {
        return years.now(year);
    }

    private static int counted(int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted from 0, not " + workingDays);
        }
        return workingDays;
    }

    /// Where the years come from.
    @FunctionalInterface
    interface Years {
        /// What may be a moment old.
        CalendarYear of(int year);

        default CalendarYear now(int year) {
            return of(year);
        }
    }
}
