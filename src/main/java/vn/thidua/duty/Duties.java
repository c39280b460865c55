package vn.thidua.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;

/// What other modules ask of duties. Knows no permission: who calls has asked for it.
@Component
@Transactional(readOnly = true)
public class Duties {
    private static final String DUTY = """
            select d.id, d.unit, d.state, d.opens_on, d.due_on, d.submitted_at, t.id as task, t.origin, t.position,
                   t.kind, t.words, t.provision, t.quote, t.stage, t.asked_by, t.due_words, t.event
            from duty.duty d join duty.task t on t.id = d.task
            """;

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes down tasks with the duties of all units that owe them, in the caller's transaction: each task by two
    /// statements, however many the units.
    /// @return how many duties there are now
    @Transactional(propagation = Propagation.MANDATORY)
    public int derive(List<Asked> all) {
        int duties = 0;
        for (var asked : all) {
            write(asked.task());
            duties += owe(asked);
        }
        return duties;
    }

    /// The duties of one unit that are not settled, the most urgent first.
    public List<DutyView> owedBy(UnitId unit) {
        return jdbc.sql(DUTY + """
                        where d.unit = :unit and d.state in ('OPEN', 'RETURNED', 'SUBMITTED')
                        order by d.due_on, t.position, d.id
                        """)
                .param("unit", unit.value())
                .query((row, _) -> duty(row))
                .list();
    }

    /// All duties that one unit has had from one origin, in the order of its tasks.
    public List<DutyView> of(UUID origin, UnitId unit) {
        return jdbc.sql(DUTY + "where t.origin = :origin and d.unit = :unit order by t.position, d.id")
                .param("origin", origin)
                .param("unit", unit.value())
                .query((row, _) -> duty(row))
                .list();
    }

    private void write(Task task) {
        jdbc.sql("""
                insert into duty.task
                    (id, origin, position, kind, words, provision, quote, stage, asked_by, due_words, event)
                values (:id, :origin, :position, :kind, :words, :provision, :quote, :stage, :askedBy, :dueWords, :event)
                """)
                .param("id", task.id().value())
                .param("origin", task.origin())
                .param("position", task.position())
                .param("kind", task.kind().name())
                .param("words", task.words())
                .param("provision", task.provision())
                .param("quote", task.quote())
                .param("stage", task.stage())
                .param("askedBy", task.askedBy().value())
                .param("dueWords", task.dueWords())
                .param("event", task.event())
                .update();
    }

    private int owe(Asked asked) {
        var units = asked.of().stream().distinct().map(UnitId::value).toArray(UUID[]::new);
        var ids = Stream.generate(Ids::next).limit(units.length).toArray(UUID[]::new);
        return jdbc.sql("""
                insert into duty.duty (id, version, task, origin, unit, state, opens_on, due_on, asked_on)
                select o.id, 0, t.id, t.origin, o.unit, 'OPEN', :opensOn::date, :dueOn::date, :askedOn::date
                from unnest(:ids::uuid[], :units::uuid[]) as o (id, unit) join duty.task t on t.id = :task
                """)
                .param("task", asked.task().id().value())
                .param("opensOn", asked.opensOn())
                .param("dueOn", asked.dueOn())
                .param("askedOn", asked.askedOn())
                .param("ids", ids)
                .param("units", units)
                .update();
    }

    private static DutyView duty(ResultSet row) throws SQLException {
        var submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new DutyView(
                new DutyId(row.getObject("id", UUID.class)),
                new Task(
                        new TaskId(row.getObject("task", UUID.class)),
                        row.getObject("origin", UUID.class),
                        row.getInt("position"),
                        DutyKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("provision"),
                        row.getString("quote"),
                        row.getObject("stage", Integer.class),
                        new UnitId(row.getObject("asked_by", UUID.class)),
                        row.getString("due_words"),
                        row.getString("event")),
                new UnitId(row.getObject("unit", UUID.class)),
                DutyState.valueOf(row.getString("state")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                submitted == null ? null : submitted.toInstant());
    }
}
