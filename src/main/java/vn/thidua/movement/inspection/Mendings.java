package vn.thidua.movement.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.TaskId;
import vn.thidua.movement.model.AddedTasks;

/// What is to be mended after inspections.
@Repository
public class Mendings {
    private final JdbcClient jdbc;

    Mendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(InspectionId inspection, String words, LocalDate dueOn, AddedTasks.Owed owed) {
        jdbc.sql("""
                insert into movement.mending (inspection, position, words, due_on, task, duty)
                select :inspection, coalesce(max(position), 0) + 1, :words, :dueOn::date, :task, :duty
                from movement.mending where inspection = :inspection
                """)
                .param("inspection", inspection.value())
                .param("words", words)
                .param("dueOn", dueOn)
                .param("task", owed.task().value())
                .param("duty", owed.duty().value())
                .update();
    }

    /// In the order they were asked for.
    public List<Mending> of(InspectionId inspection) {
        return jdbc.sql("""
                        select m.position, m.words, d.due_on, m.due_on as asked, m.duty, d.state
                        from movement.mending m join duty.duty d on d.id = m.duty
                        where m.inspection = :inspection order by m.position
                        """)
                .param("inspection", inspection.value())
                .query((row, _) -> new Mending(
                        row.getInt("position"),
                        row.getString("words"),
                        row.getObject("due_on") == null
                                ? row.getObject("asked", LocalDate.class)
                                : row.getObject("due_on", LocalDate.class),
                        new DutyId(row.getObject("duty", UUID.class)),
                        DutyState.valueOf(row.getString("state"))))
                .list();
    }

    Optional<InspectionId> asking(TaskId task) {
        return jdbc.sql("select inspection from movement.mending where task = :task")
                .param("task", task.value())
                .query((row, _) -> new InspectionId(row.getObject(1, UUID.class)))
                .optional();
    }
}
