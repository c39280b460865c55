package vn.thidua.duty.calendar.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.duty.calendar.CalendarYearId;
import vn.thidua.kernel.Ids;

/// The rows of the years: the lock under which a year is changed, its revision and its confirmation.
@Component
public class YearRows {
    private final JdbcClient jdbc;

    YearRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Locks the years until the transaction ends and gives each a new revision.
    /// @return the row of the first
    public CalendarYearId touch(Collection<Integer> years) {
        var ids = years.stream().sorted().map(this::touch).toList();
        return ids.getFirst();
    }

    private CalendarYearId touch(int year) {
        var id = jdbc.sql("""
                insert into duty.calendar_year (id, year, revision) values (:id, :year, :revision)
                on conflict (year) do update set revision = excluded.revision
                returning id
                """)
                .param("id", Ids.next())
                .param("year", year)
                .param("revision", Ids.next())
                .query(UUID.class)
                .single();
        return new CalendarYearId(id);
    }

    /// @param seal of the year as it was confirmed
    public void confirm(int year, UUID seal, String by, Instant at) {
        jdbc.sql("""
                update duty.calendar_year set confirmed_as = :seal, confirmed_by = :by, confirmed_at = :at
                where year = :year
                """)
                .param("seal", seal)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("year", year)
                .update();
    }

    /// @return whether it was confirmed
    public boolean reopen(int year) {
        return jdbc.sql("""
                update duty.calendar_year set confirmed_as = null, confirmed_by = null, confirmed_at = null
                where year = :year and confirmed_as is not null
                """).param("year", year).update() > 0;
    }
}
