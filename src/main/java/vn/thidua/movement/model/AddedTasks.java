package vn.thidua.movement.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.Asked;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Duties that come up while a movement runs: a question to answer, a fault to mend, what a meeting concluded. They
/// stand after those of the launch.
@Component
public class AddedTasks {
    private final Duties duties;
    private final JdbcClient jdbc;

    AddedTasks(Duties duties, JdbcClient jdbc) {
        this.duties = duties;
        this.jdbc = jdbc;
    }

    /// What is asked of one unit.
    /// @param quote the sentence it follows from, empty where there is none
    /// @param askedBy decides whether it is done
    /// @param dueOn null where no day is set
    public record Added(
            String words,
            String quote,
            @Nullable Integer stage,
            UnitId askedBy,
            UnitId of,
            @Nullable LocalDate dueOn) {}

    /// The task and the unit's duty.
    public record Owed(TaskId task, DutyId duty) {}

    /// Writes it down. Who adds to the same movement meanwhile waits here until this transaction ends.
    @Transactional(propagation = Propagation.MANDATORY)
    public Owed add(MovementId movement, Added what) {
        lock(movement);
        var task = new Task(
                TaskId.next(),
                movement.value(),
                position(movement),
                DutyKind.OTHER,
                what.words(),
                "",
                what.quote(),
                what.stage(),
                what.askedBy(),
                "",
                "");
        duties.derive(List.of(new Asked(task, null, what.dueOn(), List.of(what.of()))));
        var duty = duties.of(movement.value(), what.of()).stream()
                .filter(each -> each.task().id().equals(task.id()))
                .findFirst()
                .orElseThrow();
        return new Owed(task.id(), duty.id());
    }

    /// Holds the movement until the transaction ends, so that what is numbered in it is numbered once.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(MovementId movement) {
        jdbc.sql("select 1 from movement.movement where id = :id for update")
                .param("id", movement.value())
                .query(Integer.class)
                .single();
    }

    private int position(MovementId movement) {
        return jdbc.sql("select coalesce(max(position), 0) + 1 from duty.task where origin = :origin")
                .param("origin", movement.value())
                .query(Integer.class)
                .single();
    }
}
