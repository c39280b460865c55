package vn.thidua.plan.compose;

import java.time.Year;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.Anniversary;
import vn.thidua.plan.model.Provision;
import vn.thidua.plan.model.Span;
import vn.thidua.plan.reading.Reading;

/// Last year's plan as a draft for another year: its dates move, anniversaries are counted anew, number and date are
/// blank again. What it cites keeps its dates, and so do periods of several years; figures are left for a person.
public final class YearShift {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<!\\d/)20\\d\\d(?!\\d)|(?<=\\d/)20\\d\\d(?!\\d)");
    private static final Pattern PERIOD = Pattern.compile("(20\\d\\d)\\s*[-–]\\s*(20\\d\\d)");
    private static final Pattern LEAP_DAY = Pattern.compile("29(/0?2/)(20\\d\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Reading reading;
    private final int year;
    private final int by;
    private final Edits edits = new Edits();

    /// A text for another year.
    /// @param anniversaries how many were counted anew
    /// @param dates how many years were moved
    public record Shifted(String text, int dates, int anniversaries) {}

    private YearShift(Reading reading, int year, int by) {
        this.reading = reading;
        this.year = year;
        this.by = by;
    }

    /// @param from the year the plan is for
    public static Shifted shift(Reading reading, int from, int to) {
        return new YearShift(reading, from, to - from).shifted();
    }

    private Shifted shifted() {
        var head = reading.content().letterhead();
        var issued = head.date();
        edits.blank(head, (issued == null ? year : issued.year()) + by);
        int recounted = anniversaries();
        int moved = years();
        return new Shifted(edits.in(reading.text()), moved, recounted);
    }

    private int anniversaries() {
        int recounted = 0;
        for (var anniversary : reading.content().anniversaries()) {
            var until = anniversary.until();
            var years = anniversary.years();
            if (until != null && !near(until) || years == null) {
                continue;
            }
            var since = anniversary.since();
            int count = since != null && until != null ? until + by - since : years + by;
            var span = anniversary.source().span();
            var printed = NUMBER.matcher(span.of(reading.text()));
            while (printed.find()) {
                if (Integer.parseInt(printed.group()) == years) {
                    int at = span.from() + printed.start();
                    edits.put(new Span(at, span.from() + printed.end()), Integer.toString(count));
                    recounted++;
                    break;
                }
            }
        }
        return recounted;
    }

    private int years() {
        int moved = 0;
        var text = reading.text();
        var fixed = Stream.of(
                        // a ground without a number is no document: "nhiệm vụ công tác năm …" moves on
                        reading.content().legalBases().stream()
                                .filter(basis -> basis.number() != null || dated(basis.date()))
                                .map(Provision::source),
                        reading.content().citations().stream().map(Provision::source))
                .flatMap(sources -> sources)
                .map(source -> source.span())
                .toList();
        var periods = PERIOD.matcher(text)
                .results()
                .filter(period -> Integer.parseInt(period.group(2)) - Integer.parseInt(period.group(1)) > 1)
                .map(period -> new Span(period.start(), period.end()))
                .toList();
        var founded = reading.content().anniversaries().stream()
                .map(Anniversary::since)
                .filter(Objects::nonNull)
                .toList();
        var found = YEAR.matcher(text);
        while (found.find()) {
            var span = new Span(found.start(), found.end());
            int said = Integer.parseInt(found.group());
            Predicate<Span> holds = other -> other.overlaps(span);
            if (!near(said)
                    || founded.contains(said)
                    || fixed.stream().anyMatch(holds)
                    || periods.stream().anyMatch(holds)
                    || edits.touch(span)) {
                continue;
            }
            edits.put(span, Integer.toString(said + by));
            moved++;
        }
        leapDays(text);
        return moved;
    }

    private static boolean dated(@Nullable PartialDate date) {
        return date != null && date.precision() == PartialDate.Precision.DAY;
    }

    /// The last day of February is another in most years.
    private void leapDays(String text) {
        var found = LEAP_DAY.matcher(text);
        while (found.find()) {
            int said = Integer.parseInt(found.group(2));
            var day = new Span(found.start(), found.start() + 2);
            boolean moves = edits.beginAt(found.start(2));
            if (moves && !Year.isLeap((long) said + by)) {
                edits.put(day, "28");
            }
        }
    }

    /// The year before (results to grow from), the plan's own and the one after (reports due in January).
    private boolean near(int said) {
        return Math.abs(said - year) <= 1;
    }
}
