package vn.thidua.movement.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementSight;
import vn.thidua.movement.model.MovementSights;
import vn.thidua.movement.model.Timeliness;

/// What stands on the first page of a movement, for one visitor.
@Component
@Transactional(readOnly = true)
class MovementOverview {
    private static final int FEW = 8;
    private static final String PARTS = MovementSight.BRANCHES + """
            , sum as (
                select s.unit, count(*) filter (where s.counted) as counted, count(*) filter (where s.in_time) as in_time,
                       count(*) filter (where s.late) as late, count(*) filter (where s.state <> 'WAIVED') as owed,
                       count(*) filter (where s.state = 'DONE') as done,
                       count(*) filter (where s.state = 'SUBMITTED') as waiting
                from seen s group by s.unit
            ),
            part as (
                select p.branch, p.unit_kind, count(*) as units, sum(counted) as counted, sum(in_time) as in_time,
                       sum(late) as late, sum(owed) as owed, sum(done) as done, sum(waiting) as waiting
                from""" + MovementSight.PLACED + """
                group by p.branch, p.unit_kind
            )
            select part.*, b.short_name from part left join organization.unit b on b.id = part.branch
            order by b.position nulls first, b.short_name collate "vi-x-icu", part.unit_kind
            """;
    /// The latest steps of all duties: of each task, by its index.
    private static final String LATEST_OF_ALL = """
            , latest as (
                select p.*, t.words as task_words
                from duty.task t cross join lateral (
                    select p.id, p.duty, p.kind, p.by_name, p.at, d.unit
                    from duty.step p join duty.duty d on d.id = p.duty
                    where p.task = t.id and %s
                    order by p.at desc, p.id desc limit :few
                ) p
                where t.origin = :movement
                order by p.at desc, p.id desc limit :few
            )
            """;
    /// The latest steps of the duties somebody may see, who does not see all.
    private static final String LATEST_OF_SOME = """
            , latest as (
                select p.id, p.duty, p.kind, p.by_name, p.at, s.unit, s.words as task_words
                from seen s join duty.step p on p.duty = s.id
                where %s
                order by p.at desc, p.id desc limit :few
            )
            """;

    private final MovementSights sights;
    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    MovementOverview(MovementSights sights, WorkingCalendar calendar, JdbcClient jdbc, Clock clock) {
        this.sights = sights;
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param head of a movement the visitor may see
    MovementPage page(MovementHead head, Actor by) {
        var movement = head.movement();
        var sight = sights.of(movement, by);
        var parts = parts(sight);
        return new MovementPage(
                head,
                parts.stream().map(Part::standing).reduce(MovementPage.Standing.NONE, MovementPage.Standing::plus),
                parts.stream().map(Part::share).toList(),
                late(sight),
                coming(sight),
                activity(sight),
                editions(movement),
                files(sight));
    }

    private record Part(MovementPage.Share share, MovementPage.Standing standing) {}

    private List<Part> parts(MovementSight sight) {
        return ask(PARTS, sight)
                .query((row, _) -> new Part(
                        share(row),
                        new MovementPage.Standing(
                                timeliness(row), row.getInt("owed"), row.getInt("done"), row.getInt("waiting"))))
                .list();
    }

    private List<MovementPage.Late> late(MovementSight sight) {
        return ask("""
                        select s.id, s.words, u.short_name, s.due_on, count(g.day) as urged, max(g.day) as last
                        from (select * from seen where state in ('OPEN', 'RETURNED') and due_on < :today::date
                              order by due_on, task_place, id limit :few) s
                        join organization.unit u on u.id = s.unit
                        left join movement.urge g on g.duty = s.id
                        group by s.id, s.words, u.short_name, s.due_on, s.task_place order by s.due_on, s.task_place, s.id
                        """, sight)
                .param("few", FEW)
                .query((row, _) -> new MovementPage.Late(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getString("short_name"),
                        day(row, "due_on"),
                        calendar.between(day(row, "due_on"), today()),
                        row.getInt("urged"),
                        row.getObject("last", LocalDate.class)))
                .list();
    }

    private List<MovementPage.Coming> coming(MovementSight sight) {
        return ask("""
                        , coming as (
                            select s.task, s.due_on, count(*) as units from seen s
                            where s.state in ('OPEN', 'RETURNED') and s.due_on >= :today::date group by s.task, s.due_on
                        )
                        select t.words, c.due_on, c.units from coming c join duty.task t on t.id = c.task
                        order by c.due_on, t.position limit :few
                        """, sight)
                .param("few", FEW)
                .query((row, _) -> new MovementPage.Coming(
                        row.getString("words"),
                        day(row, "due_on"),
                        row.getInt("units"),
                        calendar.between(today(), day(row, "due_on"))))
                .list();
    }

    private List<MovementPage.Activity> activity(MovementSight sight) {
        return ask(latest(sight, "true") + """
                        select s.duty, s.kind, s.task_words, u.short_name, s.by_name, s.at
                        from latest s join organization.unit u on u.id = s.unit order by s.at desc, s.id desc
                        """, sight)
                .param("few", FEW)
                .query((row, _) -> new MovementPage.Activity(
                        row.getObject("duty", UUID.class),
                        "duty.step." + row.getString("kind").toLowerCase(Locale.ROOT),
                        row.getString("task_words"),
                        row.getString("short_name"),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Whoever sees the movement may read its plan.
    private List<MovementPage.Edition> editions(Movement movement) {
        return jdbc.sql("select ordinal, number, issued_on from plan.edition where plan = ? order by ordinal desc")
                .param(movement.plan().value())
                .query((row, _) -> new MovementPage.Edition(
                        movement.plan().value(), row.getInt("ordinal"), row.getString("number"), day(row, "issued_on")))
                .list();
    }

    private List<MovementPage.HandedIn> files(MovementSight sight) {
        return ask(latest(sight, "p.files > 0") + """
                        select s.duty, f.id as file, f.name, u.short_name, s.at
                        from latest s join duty.proof r on r.step = s.id join document.file f on f.id = r.file
                        join organization.unit u on u.id = s.unit
                        order by s.at desc, r.position limit :few
                        """, sight)
                .param("few", FEW)
                .query((row, _) -> new MovementPage.HandedIn(
                        row.getObject("duty", UUID.class),
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String latest(MovementSight sight, String which) {
        return (sight.whole() ? LATEST_OF_ALL : LATEST_OF_SOME).formatted(which);
    }

    private JdbcClient.StatementSpec ask(String question, MovementSight sight) {
        return sight.ask(jdbc, question, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static MovementPage.Share share(ResultSet row) throws SQLException {
        var branch = row.getObject("branch", UUID.class);
        var kind = row.getString("unit_kind");
        return new MovementPage.Share(
                row.getString("short_name"),
                kind,
                branch == null ? kind : Ids.text(branch),
                row.getInt("units"),
                timeliness(row));
    }

    private static Timeliness timeliness(ResultSet row) throws SQLException {
        return new Timeliness(row.getInt("counted"), row.getInt("in_time"), row.getInt("late"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
