package vn.thidua.movement.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;

/// Draws up digests. Of a past week it says what stood at its end, as far as that can be read off what stands now: what
/// was given back since counts as never handed in.
@Component
@Transactional(readOnly = true)
class Digests {
    private static final int MOST = 40;

    private static final String OWED = """
            with owed as (
                select o.*, m.title, u.short_name, coalesce(p.short_name, '') as superior,
                       o.state <> 'WAIVED' and o.due_on < :day::date
                           and (o.submitted_on is null or o.submitted_on > :day::date) as late_then,
                       o.state <> 'WAIVED' and (o.submitted_on is null or o.submitted_on > :day::date) as open_then
                from organization.unit u
                join movement.owed(:day::date) o on o.unit = u.id
                join movement.movement m on m.id = o.movement
                left join organization.unit p on p.id = u.parent
                where u.path @> array[:unit::uuid]
            )
            """;
    private static final RowMapper<Digest.Work> WORK = (row, _) -> new Digest.Work(
            row.getObject("movement", UUID.class),
            row.getString("title"),
            row.getString("words"),
            row.getObject("due_on", LocalDate.class),
            row.getInt("units"),
            row.getInt("in_time"));

    private final Permits permits;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    Digests(Permits permits, WorkingCalendar calendar, JdbcClient jdbc, Clock clock) {
        this.permits = permits;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @throws Missing where the actor may not see the unit
    Digest of(UnitId unit, Week week, Actor by) {
        permits.require(by, Act.SEE, unit);
        var day = week.sunday().isBefore(today()) ? week.sunday() : today();
        return new Digest(
                week,
                day,
                works(unit, week, day, "o.submitted_on between :monday::date and :sunday::date", "units desc"),
                works(unit, week, day, "o.late_then", "o.due_on"),
                works(unit, week, day, "o.open_then and o.due_on between :day::date and :until::date", "o.due_on"),
                owing(unit, week, day));
    }

    private List<Digest.Work> works(UnitId unit, Week week, LocalDate day, String which, String order) {
        return ask(
                        OWED + """
                        select o.movement, o.title, o.words, o.due_on, count(*) as units,
                               count(*) filter (where o.in_time) as in_time
                        from owed o where
                        """ + which + " group by o.movement, o.title, o.task, o.words, o.due_on order by "
                                + order
                                + ", o.words, o.task limit :most",
                        unit,
                        week,
                        day)
                .query(WORK)
                .list();
    }

    private List<Digest.Owing> owing(UnitId unit, Week week, LocalDate day) {
        return ask(OWED + """
                        select o.unit, o.short_name, o.superior, count(distinct o.id) as late,
                               min(o.due_on) as oldest, max(g.day) as last
                        from owed o left join movement.urge g on g.duty = o.id and g.day <= :day::date
                        where o.late_then group by o.unit, o.short_name, o.superior
                        order by late desc, oldest, o.short_name, o.unit limit :most
                        """, unit, week, day)
                .query((row, _) -> new Digest.Owing(
                        row.getObject("unit", UUID.class),
                        row.getString("short_name"),
                        row.getString("superior"),
                        row.getInt("late"),
                        calendar.between(row.getObject("oldest", LocalDate.class), day),
                        row.getObject("last", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, UnitId unit, Week week, LocalDate day) {
        return jdbc.sql(sql)
                .param("unit", unit.value())
                .param("day", day)
                .param("monday", week.monday())
                .param("sunday", week.sunday())
                .param("until", week.next().sunday())
                .param("most", MOST);
    }
}
