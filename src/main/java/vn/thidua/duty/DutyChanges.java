package vn.thidua.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;

/// What other modules change about duties that are owed already, many at once, each leaving its step. Knows no
/// permission: who calls has asked for it. What is settled never changes here.
///
/// Whoever changes duties of an origin locks them first, in the order of their keys: so two who do it wait for each
/// other and never in a circle, and a unit that hands something in meanwhile does so wholly before or wholly after.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DutyChanges {
    private static final String STANDING = """
            select d.id, d.task, d.unit, d.state, d.asked_on, d.due_on
            from duty.duty d join duty.task t on t.id = d.task where t.origin = :origin order by d.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DutyChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// All that an origin asks, in order.
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Task> tasks(UUID origin) {
        return jdbc.sql("""
                        select id, origin, position, kind, words, provision, quote, stage, asked_by, due_words, event
                        from duty.task where origin = :origin order by position
                        """)
                .param("origin", origin)
                .query((row, _) -> task(row))
                .list();
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<DutyStanding> of(UUID origin) {
        return jdbc.sql(STANDING)
                .param("origin", origin)
                .query((row, _) -> standing(row))
                .list();
    }

    /// All duties of an origin, locked until the transaction ends.
    public List<DutyStanding> lock(UUID origin) {
        return jdbc.sql(STANDING + " for update of d")
                .param("origin", origin)
                .query((row, _) -> standing(row))
                .list();
    }

    /// Gives duties another time. One that was handed in in time stays so: a day before that is not given it.
    /// @param by null where the product itself does it
    /// @return those whose last day is another now
    public List<MovedDuty> move(
            Collection<DutyId> duties, DutyTime time, MoveCause cause, String reason, @Nullable Actor by) {
        return jdbc.sql("""
                        with old as (
                            select d.id, d.due_on, c.step from duty.duty d
                            join unnest(:duties::uuid[], :steps::uuid[]) as c (duty, step) on c.duty = d.id
                            where d.due_on is distinct from :due::date
                              and (d.state in ('OPEN', 'RETURNED')
                                   or d.state = 'SUBMITTED'
                                      and coalesce((d.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date <= :due::date,
                                                   true))
                            for update of d),
                        moved as (
                            update duty.duty d
                            set opens_on = :opens::date, asked_on = :asked::date, due_on = :due::date,
                                version = version + 1
                            from old where d.id = old.id
                            returning d.id, d.task, d.unit, old.due_on as before, d.due_on as after, old.step),
                        stepped as (
                            insert into duty.step
                                (id, duty, task, kind, by_account, by_name, at, words, due_before, due_after)
                            select step, id, task, :kind, :account, :name, :at, :words, before, after from moved)
                        select * from moved order by id
                        """)
                .param("duties", keys(duties))
                .param("steps", steps(duties.size()))
                .param("opens", time.opensOn())
                .param("asked", time.askedOn())
                .param("due", time.dueOn())
                .param("kind", cause.name())
                .param("account", by == null ? null : by.account())
                .param("name", by == null ? "" : by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("words", reason)
                .query((row, _) -> new MovedDuty(
                        new DutyId(row.getObject("id", UUID.class)),
                        new TaskId(row.getObject("task", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getObject("before", LocalDate.class),
                        row.getObject("after", LocalDate.class)))
                .list();
    }

    /// Says a task in other words, which stand on the history of those who still owe it; how it read is kept.
    public void reword(Task task, String reason, Actor by) {
        jdbc.sql("""
                insert into duty.task_wording (id, task, words, quote, until)
                select :id, id, words, quote, :at from duty.task where id = :task and words <> :words
                """)
                .param("id", Ids.next())
                .param("task", task.id().value())
                .param("words", task.words())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        retie(task);
        var owing = jdbc.sql(
                        "select id from duty.duty where task = :task and state in ('OPEN', 'RETURNED', 'SUBMITTED')")
                .param("task", task.id().value())
                .query((row, _) -> new DutyId(row.getObject(1, UUID.class)))
                .list();
        step(owing, MoveCause.AMENDED.name(), reason, by);
    }

    /// Says anew where a task comes from: its provision and the plan's words, without asking anything else.
    public void retie(Task task) {
        jdbc.sql("""
                update duty.task
                set kind = :kind, words = :words, provision = :provision, quote = :quote, stage = :stage,
                    due_words = :dueWords, event = :event
                where id = :id
                """)
                .param("id", task.id().value())
                .param("kind", task.kind().name())
                .param("words", task.words())
                .param("provision", task.provision())
                .param("quote", task.quote())
                .param("stage", task.stage())
                .param("dueWords", task.dueWords())
                .param("event", task.event())
                .update();
    }

    /// Lets units off duties that are not settled.
    /// @return those let off
    public List<DutyId> waive(Collection<DutyId> duties, String reason, Actor by) {
        return settle(duties, "WAIVED", "'OPEN', 'RETURNED', 'SUBMITTED'", reason, by);
    }

    /// Nothing more can be handed in for an origin. What is still owed is missed, and stays so to be seen; what waits
    /// for a decision goes on waiting.
    /// @return what was missed
    public List<DutyId> end(UUID origin, String reason, Actor by) {
        var all = lock(origin).stream().map(DutyStanding::id).toList();
        jdbc.sql("insert into duty.ended_origin (origin, at) values (:origin, :at) on conflict do nothing")
                .param("origin", origin)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return settle(all, "MISSED", "'OPEN', 'RETURNED'", reason, by);
    }

    /// Undoes [#end]: what was missed is owed again.
    /// @return what is owed again
    public List<DutyId> resume(UUID origin, String reason, Actor by) {
        var missed = lock(origin).stream()
                .filter(duty -> duty.state() == DutyState.MISSED)
                .map(DutyStanding::id)
                .toList();
        jdbc.sql("delete from duty.ended_origin where origin = :origin")
                .param("origin", origin)
                .update();
        jdbc.sql(
                        "update duty.duty set state = 'OPEN', settled_at = null, version = version + 1 where id = any(:duties)")
                .param("duties", keys(missed))
                .update();
        step(missed, "RESUMED", reason, by);
        return missed;
    }

    /// More units owe a task. Who owes it already does so as before.
    /// @return those who did not
    public List<UnitId> owe(TaskId task, Collection<UnitId> units, DutyTime time) {
        return jdbc.sql("""
                        insert into duty.duty (id, version, task, origin, unit, state, opens_on, asked_on, due_on)
                        select o.id, 0, t.id, t.origin, o.unit, 'OPEN', :opens::date, :asked::date, :due::date
                        from unnest(:ids::uuid[], :units::uuid[]) as o (id, unit) join duty.task t on t.id = :task
                        on conflict do nothing returning unit
                        """)
                .param("task", task.value())
                .param("ids", steps(units.size()))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("opens", time.opensOn())
                .param("asked", time.askedOn())
                .param("due", time.dueOn())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<DutyId> settle(Collection<DutyId> duties, String state, String from, String reason, Actor by) {
        var settled = jdbc.sql("update duty.duty set state = :state, settled_at = :at, version = version + 1"
                        + " where id = any(:duties) and state in (" + from + ") returning id")
                .param("state", state)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("duties", keys(duties))
                .query((row, _) -> new DutyId(row.getObject(1, UUID.class)))
                .list();
        step(settled, state, reason, by);
        return settled;
    }

    private void step(Collection<DutyId> duties, String kind, String words, Actor by) {
        jdbc.sql("""
                insert into duty.step (id, duty, task, kind, by_account, by_name, at, words)
                select step, d.id, d.task, :kind, :account, :name, :at, :words
                from unnest(:duties::uuid[], :steps::uuid[]) as c (duty, step) join duty.duty d on d.id = c.duty
                """)
                .param("duties", keys(duties))
                .param("steps", steps(duties.size()))
                .param("kind", kind)
                .param("account", by.account())
                .param("name", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("words", words)
                .update();
    }

    private static UUID[] keys(Collection<DutyId> duties) {
        return duties.stream().map(DutyId::value).toArray(UUID[]::new);
    }

    private static UUID[] steps(int count) {
        return Stream.generate(Ids::next).limit(count).toArray(UUID[]::new);
    }

    private static DutyStanding standing(ResultSet row) throws SQLException {
        return new DutyStanding(
                new DutyId(row.getObject("id", UUID.class)),
                new TaskId(row.getObject("task", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                DutyState.valueOf(row.getString("state")),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                row.getObject("origin", UUID.class),
                row.getInt("position"),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("provision"),
                row.getString("quote"),
                row.getObject("stage", Integer.class),
                new UnitId(row.getObject("asked_by", UUID.class)),
                row.getString("due_words"),
                row.getString("event"));
    }
}
