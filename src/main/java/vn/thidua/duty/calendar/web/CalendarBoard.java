package vn.thidua.duty.calendar.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.duty.calendar.CalendarPermits;
import vn.thidua.duty.calendar.CalendarYear;
import vn.thidua.duty.calendar.DayMoveId;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// A year of the calendar as its page shows it. Its days are worked out and not read, so the list is filtered and
/// sorted here; a year has some thirty of them.
@Component
class CalendarBoard {
    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    private final WorkingCalendar calendar;
    private final CalendarPermits permits;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarBoard(WorkingCalendar calendar, CalendarPermits permits, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.permits = permits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    CalendarPage page(TableQuery query, int year, Actor by) {
        var found = calendar.year(year);
        var lines = lines(query, found);
        var rows =
                lines.stream().skip(query.offset()).limit(TableQuery.PAGE_SIZE).toList();
        return new CalendarPage(
                found,
                confirmation(year),
                MonthView.of(found, LocalDate.now(clock)),
                new TablePage<>(query, rows, lines.size()),
                moves(year),
                permits.keeps(by));
    }

    List<DayLine> all(TableQuery query, int year) {
        return lines(query, calendar.year(year));
    }

    private static List<DayLine> lines(TableQuery query, CalendarYear year) {
        var words = Vietnamese.fold(query.filter("q"));
        var order = order(query.sort());
        return year.days().stream()
                .map(day -> new DayLine(day, year.confirmed()))
                .filter(line -> query.filter("kind").isEmpty() || line.kind().equals(query.filter("kind")))
                .filter(line -> Vietnamese.fold(
                                line.holiday().name() + " " + line.holiday().source())
                        .contains(words))
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
    }

    private static Comparator<DayLine> order(String column) {
        var byDay = Comparator.comparing(DayLine::day);
        return switch (column) {
            case "kind" ->
                Comparator.comparing((DayLine line) -> line.holiday().kind()).thenComparing(byDay);
            case "name" ->
                Comparator.comparing((DayLine line) -> line.holiday().name(), Vietnamese.order())
                        .thenComparing(byDay);
            default -> byDay;
        };
    }

    private CalendarPage.@Nullable Confirmation confirmation(int year) {
        return jdbc.sql("""
                select confirmed_by, confirmed_at from duty.calendar_year
                where year = :year and confirmed_at is not null
                """)
                .param("year", year)
                .query((row, number) -> new CalendarPage.Confirmation(
                        row.getString("confirmed_by"),
                        row.getObject("confirmed_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(null);
    }

    private List<DayMoveLine> moves(int year) {
        return jdbc.sql("""
                select * from duty.day_move
                where off_day between :first and :last or work_day between :first and :last
                order by removed_at is not null, coalesce(off_day, work_day), id
                """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(CalendarBoard::move)
                .list();
    }

    private static DayMoveLine move(ResultSet row, int number) throws SQLException {
        var removed = row.getObject("removed_at", OffsetDateTime.class);
        return new DayMoveLine(
                new DayMoveId(row.getObject("id", UUID.class)),
                row.getObject("off_day", LocalDate.class),
                row.getObject("work_day", LocalDate.class),
                row.getString("name"),
                row.getString("document"),
                row.getObject("document_date", LocalDate.class),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("entered_by"),
                removed == null ? null : removed.toInstant(),
                row.getString("removed_by"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("day", "day");
        columns.put("kind", "kind");
        columns.put("name", "name");
        return columns;
    }
}
