package vn.thidua.duty.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.rulebook.PublicHolidays;
import vn.thidua.rulebook.Rulebook;

/// The years as worked out last. A launch asks for thousands of days: a year is looked up again only where its revision
/// has changed, and that is asked once a second; a change made by this instance is seen at once.
@Component
class CalendarYears implements WorkingCalendar.Years {
    private static final long TRUSTED_NANOS = 1_000_000_000L;

    private final PublicHolidays law;
    private final JdbcClient jdbc;
    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();

    CalendarYears(Rulebook rulebook, JdbcClient jdbc) {
        this.law = rulebook.holidays();
        this.jdbc = jdbc;
    }

    @Override
    public CalendarYear of(int year) {
        var known = kept.get(year);
        return known != null && System.nanoTime() - known.asked < TRUSTED_NANOS ? known.year : now(year);
    }

    @Override
    public CalendarYear now(int year) {
        var known = kept.get(year);
        var asked = System.nanoTime();
        var row = row(year);
        var current = known != null && Objects.equals(known.revision, row.revision) ? known.year : worked(year, row);
        var found = new Kept(row.revision, current, asked);
        kept.put(year, found);
        return found.year;
    }

    /// Before all others who listen: they reckon by the calendar as it is now. What is read within the transaction sees
    /// the change; what was read within one that is undone is forgotten.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void changed(CalendarChanged fact) {
        fact.years().forEach(kept::remove);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    fact.years().forEach(kept::remove);
                }
            });
        }
    }

    private CalendarYear worked(int year, Row row) {
        return new CalendarYear(year, law, moves(year), row.confirmedAs);
    }

    private Row row(int year) {
        return jdbc.sql("select revision, confirmed_as from duty.calendar_year where year = :year")
                .param("year", year)
                .query((row, number) ->
                        new Row(row.getObject("revision", UUID.class), row.getObject("confirmed_as", UUID.class)))
                .optional()
                .orElse(new Row(null, null));
    }

    private List<DayMoveView> moves(int year) {
        return jdbc.sql("""
                select * from duty.day_move
                where removed_at is null
                  and (off_day between :first and :last or work_day between :first and :last)
                order by entered_at
                """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(CalendarYears::move)
                .list();
    }

    private static DayMoveView move(ResultSet row, int number) throws SQLException {
        return new DayMoveView(
                new DayMoveId(row.getObject("id", UUID.class)),
                row.getObject("off_day", LocalDate.class),
                row.getObject("work_day", LocalDate.class),
                row.getString("name"),
                row.getString("document"),
                row.getObject("document_date", LocalDate.class));
    }

    private record Row(@Nullable UUID revision, @Nullable UUID confirmedAs) {}

    private record Kept(@Nullable UUID revision, CalendarYear year, long asked) {}
}
