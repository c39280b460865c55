package vn.thidua.duty.calendar.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.calendar.CalendarYear;
import vn.thidua.duty.calendar.Holiday;
import vn.thidua.kernel.Ids;
import vn.thidua.rulebook.DaySwap;
import vn.thidua.site.table.TablePage;

/// A year of the working calendar.
/// @param confirmation who confirmed the year last, though it may have changed since; null where nobody has
/// @param moves what notices moved, those taken out included
/// @param keeps whether the visitor keeps the calendar
public record CalendarPage(
        CalendarYear calendar,
        @Nullable Confirmation confirmation,
        List<MonthView> months,
        TablePage<DayLine> table,
        List<DayMoveLine> moves,
        boolean keeps) {
    private static final int YEARS_AROUND = 4;

    /// Who confirmed a year, and when.
    public record Confirmation(String by, Instant at) {}

    public int year() {
        return calendar.year();
    }

    public String address() {
        return CalendarController.ADDRESS;
    }

    public boolean confirmed() {
        return calendar.confirmed();
    }

    public List<DaySwap> proposals() {
        return calendar.proposals();
    }

    public String seal() {
        return Ids.text(calendar.seal());
    }

    public long workingDays() {
        return months.stream().mapToLong(MonthView::workingDays).sum();
    }

    /// Whether some of its days are guessed, since the notice of the year is not known.
    public boolean unsure() {
        return calendar.days().stream().anyMatch(Holiday::unsure);
    }

    /// Whether the list shows less than the whole year.
    public boolean narrowed() {
        return !table.query().filter("kind").isEmpty()
                || !table.query().filter("q").isEmpty();
    }

    /// The years one can turn to.
    public List<Integer> years() {
        return IntStream.rangeClosed(
                        Math.max(CalendarYear.FIRST, year() - YEARS_AROUND),
                        Math.min(CalendarYear.LAST, year() + YEARS_AROUND))
                .boxed()
                .toList();
    }

    public List<String> kinds() {
        return Arrays.stream(Holiday.Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
