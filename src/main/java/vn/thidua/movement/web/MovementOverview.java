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
import vn.thidua.movement.model.Timeliness;

/// What stands on the first page of a movement, for one visitor.
@Component
@Transactional(readOnly = true)
class MovementOverview {
    private static final int FEW = 8;
    private static final String SUMS = """
            count(*) filter (where s.counted) as counted, count(*) filter (where s.in_time) as in_time,
            count(*) filter (where s.late) as late
            """;

    private final WorkingCalendar calendar;
    private final JdbcClient jdbc;
    private final Clock clock;

    MovementOverview(WorkingCalendar calendar, JdbcClient jdbc, Clock clock) {
        this.calendar = calendar;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param head of a movement the visitor may see
    MovementPage page(MovementHead head, Actor by) {
        var movement = head.movement();
        return new MovementPage(
                head,
                standing(movement, by),
                shares(movement, by),
                late(movement, by),
                coming(movement, by),
                activity(movement, by),
                editions(movement),
                files(movement, by));
    }

    private MovementPage.Standing standing(Movement movement, Actor by) {
        return ask(movement, by, "select " + SUMS + """
                        , count(*) filter (where s.state <> 'WAIVED') as owed,
                        count(*) filter (where s.state = 'DONE') as done,
                        count(*) filter (where s.state = 'SUBMITTED') as waiting
                        from seen s
                        """)
                .query((row, _) -> new MovementPage.Standing(
                        timeliness(row), row.getInt("owed"), row.getInt("done"), row.getInt("waiting")))
                .single();
    }

    private List<MovementPage.Share> shares(Movement movement, Actor by) {
        return ask(
                        movement,
                        by,
                        "select g.*, b.short_name from (select s.branch, case when s.branch is null then s.unit_kind else '' end as kind, count(distinct s.unit) as units, "
                                + SUMS + """
                        from seen s group by 1, 2) g left join organization.unit b on b.id = g.branch
                        order by b.position nulls first, b.short_name collate "vi-x-icu", g.kind
                        """)
                .query((row, _) -> share(row))
                .list();
    }

    private List<MovementPage.Late> late(Movement movement, Actor by) {
        return ask(movement, by, """
                        select s.id, s.words, s.short_name, s.due_on, count(g.day) as urged, max(g.day) as last
                        from (select * from seen where late order by due_on, task_place, id limit :few) s
                        left join movement.urge g on g.duty = s.id
                        group by s.id, s.words, s.short_name, s.due_on, s.task_place order by s.due_on, s.task_place, s.id
                        """)
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

    private List<MovementPage.Coming> coming(Movement movement, Actor by) {
        return ask(movement, by, """
                        select s.words, s.due_on, count(*) as units
                        from seen s where s.state in ('OPEN', 'RETURNED') and s.due_on >= :today::date
                        group by s.task, s.words, s.due_on, s.task_place order by s.due_on, s.task_place limit :few
                        """)
                .param("few", FEW)
                .query((row, _) -> new MovementPage.Coming(
                        row.getString("words"),
                        day(row, "due_on"),
                        row.getInt("units"),
                        calendar.between(today(), day(row, "due_on"))))
                .list();
    }

    private List<MovementPage.Activity> activity(Movement movement, Actor by) {
        return ask(movement, by, """
                        select s.id, p.kind, s.words, s.short_name, p.by_name, p.at
                        from seen s join duty.step p on p.duty = s.id order by p.at desc, p.id desc limit :few
                        """)
                .param("few", FEW)
                .query((row, _) -> new MovementPage.Activity(
                        row.getObject("id", UUID.class),
                        "duty.step." + row.getString("kind").toLowerCase(Locale.ROOT),
                        row.getString("words"),
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

    private List<MovementPage.HandedIn> files(Movement movement, Actor by) {
        return ask(movement, by, """
                        select s.id, f.id as file, f.name, s.short_name, p.at
                        from seen s join duty.step p on p.duty = s.id join duty.proof r on r.step = p.id
                        join document.file f on f.id = r.file
                        order by p.at desc, r.position limit :few
                        """)
                .param("few", FEW)
                .query((row, _) -> new MovementPage.HandedIn(
                        row.getObject("id", UUID.class),
                        row.getObject("file", UUID.class),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec ask(Movement movement, Actor by, String question) {
        return jdbc.sql(MovementSight.SQL + question)
                .param("movement", movement.id().value())
                .param("by", by.account())
                .param("today", today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static MovementPage.Share share(ResultSet row) throws SQLException {
        var branch = row.getObject("branch", UUID.class);
        var kind = row.getString("kind");
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
