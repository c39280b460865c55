package vn.thidua.movement.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.model.Timeliness;
import vn.thidua.site.table.TablePage;

/// Timeliness over movements: of the units one sees, and of those that take part in movements of units one sees.
@Component
@Transactional(readOnly = true)
class OversightBoard {
    private static final int SOON = 10;
    private static final int FEW = 12;
    private static final int CHOICES = 300;

    private static final String TOPS = """
            with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units)
            """;
    private static final String SEEN = TOPS + """
            , m as (
                select m.id, m.title, a.path && (select units from tops) as whole
                from movement.movement m join organization.unit a on a.id = m.unit
                where m.year = :year and (:movement::uuid is null or m.id = :movement::uuid)
            ),
            visible as (select u.id from organization.unit u where u.path && (select units from tops)),
            seen as (
                select s.* from (
                    select o.*, m.title from m join movement.owed(:today::date) o on o.movement = m.id where m.whole
                    union all
                    select o.*, m.title from m cross join visible v
                    join movement.owed(:today::date) o on o.movement = m.id and o.unit = v.id where not m.whole
                ) s
                where :branch::uuid is null
                   or s.unit in (select u.id from organization.unit u where u.path @> array[:branch::uuid])
            )
            """;
    private static final String LEAGUE = SEEN + """
            , decides as (select array(select unit from access.granted_units(:by, 'DECIDE_DUTIES')) as units),
            sum as (
                select s.unit, count(*) filter (where s.counted) as counted,
                       count(*) filter (where s.in_time) as in_time, count(*) filter (where s.late) as late,
                       count(*) filter (where s.state = 'SUBMITTED') as waiting
                from seen s group by s.unit
            ),
            line as (
                select sum.*, u.short_name, u.parent from sum join organization.unit u on u.id = sum.unit
                where strpos(u.folded, :text) > 0
            )
            select l.*, count(*) over () as total, coalesce(p.short_name, '') as superior,
                   coalesce(p.path && decides.units, false) as urgeable
            from line l left join organization.unit p on p.id = l.parent cross join decides
            """;

    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    OversightBoard(WorkingCalendar calendar, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    TablePage<LeagueLine> page(OversightFilter filter, Actor by) {
        var lines = TablePage.read(filter.query(), league(filter, by, TablePage.LIMIT), (row, _) -> line(row));
        return new TablePage<>(lines.query(), filled(lines.rows(), filter, by), lines.total());
    }

    List<LeagueLine> all(OversightFilter filter, Actor by) {
        return filled(league(filter, by, "").query((row, _) -> line(row)).list(), filter, by);
    }

    Timeliness whole(OversightFilter filter, Actor by) {
        return ask(SEEN + """
                        select count(*) filter (where counted) as counted, count(*) filter (where in_time) as in_time,
                               count(*) filter (where late) as late from seen
                        """, filter, by)
                .query((row, _) -> timeliness(row, "counted", "in_time", "late"))
                .single();
    }

    /// What falls due within the next ten working days and has not been handed in by all.
    List<SoonLine> soon(OversightFilter filter, Actor by) {
        return ask(SEEN + """
                        , soon as (
                            select s.movement, s.title, s.task, s.due_on, count(*) as units
                            from seen s
                            where s.state in ('OPEN', 'RETURNED') and s.due_on between :today::date and :soon::date
                            group by s.movement, s.title, s.task, s.due_on
                        )
                        select soon.*, t.words from soon join duty.task t on t.id = soon.task
                        order by soon.due_on, soon.units desc, t.position limit :few
                        """, filter, by)
                .param("soon", calendar.forward(today(), SOON))
                .param("few", FEW)
                .query((row, _) -> new SoonLine(
                        row.getObject("movement", UUID.class),
                        row.getString("title"),
                        row.getString("words"),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("units"),
                        calendar.between(today(), row.getObject("due_on", LocalDate.class))))
                .list();
    }

    /// The movements of the year that one sees something of.
    List<Choice> movements(OversightFilter filter, Actor by) {
        return jdbc.sql(TOPS + """
                        select m.id, m.title as name from movement.movement m join organization.unit a on a.id = m.unit
                        where m.year = :year and (a.path && (select units from tops)
                           or m.id in (select p.movement from organization.unit u
                                       join movement.participant p on p.unit = u.id
                                       where u.path && (select units from tops)))
                        order by m.title collate "vi-x-icu", m.id limit :most
                        """)
                .param("by", by.account())
                .param("year", filter.year())
                .param("most", CHOICES)
                .query((row, _) -> choice(row))
                .list();
    }

    /// The units right below those one's roles are for.
    List<Choice> branches(Actor by) {
        return jdbc.sql(TOPS + """
                        select u.id, u.short_name as name from organization.unit u
                        where u.parent = any((select units from tops)::uuid[]) and u.to_day is null
                        order by u.position, u.short_name collate "vi-x-icu", u.id limit :most
                        """)
                .param("by", by.account())
                .param("most", CHOICES)
                .query((row, _) -> choice(row))
                .list();
    }

    private JdbcClient.StatementSpec league(OversightFilter filter, Actor by, String limit) {
        return ask(
                        LEAGUE + filter.query().orderBy(OversightFilter.COLUMNS)
                                + ", l.counted desc, l.short_name collate \"vi-x-icu\", l.unit" + limit,
                        filter,
                        by)
                .param("text", Vietnamese.fold(filter.query().filter("q")));
    }

    private JdbcClient.StatementSpec ask(String sql, OversightFilter filter, Actor by) {
        return jdbc.sql(sql)
                .param("by", by.account())
                .param("today", today())
                .param("year", filter.year())
                .param("movement", filter.movement())
                .param("branch", filter.branch());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The months of those units, and when they were last urged.
    private List<LeagueLine> filled(List<LeagueLine> lines, OversightFilter filter, Actor by) {
        Map<UUID, LeagueLine.Months> months = new HashMap<>();
        ask(SEEN + """
                        select s.unit, extract(month from s.due_on)::int as month,
                               count(*) filter (where s.counted) as counted, count(*) filter (where s.in_time) as in_time,
                               count(*) filter (where s.late) as late, max(s.last) as last
                        from (select seen.*, (select max(g.day) from movement.urge g where g.duty = seen.id) as last
                              from seen where seen.unit = any(:units::uuid[])) s
                        group by 1, 2
                        """, filter, by)
                .param("units", lines.stream().map(LeagueLine::unit).toArray(UUID[]::new))
                .query(row -> {
                    months.computeIfAbsent(row.getObject("unit", UUID.class), _ -> new LeagueLine.Months())
                            .add(
                                    row.getInt("month"),
                                    timeliness(row, "counted", "in_time", "late"),
                                    row.getObject("last", LocalDate.class));
                });
        return lines.stream()
                .map(line -> line.with(months.getOrDefault(line.unit(), new LeagueLine.Months())))
                .toList();
    }

    private static LeagueLine line(ResultSet row) throws SQLException {
        return new LeagueLine(
                row.getObject("unit", UUID.class),
                row.getString("short_name"),
                row.getString("superior"),
                timeliness(row, "counted", "in_time", "late"),
                row.getInt("waiting"),
                List.of(),
                row.getBoolean("urgeable"),
                null);
    }

    private static Timeliness timeliness(ResultSet row, String counted, String inTime, String late)
            throws SQLException {
        return new Timeliness(row.getInt(counted), row.getInt(inTime), row.getInt(late));
    }

    private static Choice choice(ResultSet row) throws SQLException {
        return new Choice(row.getObject("id", UUID.class), row.getString("name"));
    }
}
