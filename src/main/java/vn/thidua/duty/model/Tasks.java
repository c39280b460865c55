package vn.thidua.duty.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;

/// What is asked.
@Repository
public class Tasks {
    private final JdbcClient jdbc;

    Tasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws Missing where there is none
    public Task require(TaskId id) {
        return jdbc.sql("""
                        select id, origin, position, kind, words, provision, quote, stage, asked_by, due_words, event
                        from duty.task where id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> task(row))
                .optional()
                .orElseThrow(() -> new Missing("task"));
    }

    /// How a task read before it was amended.
    public record Wording(String words, Instant until) {}

    /// The latest first.
    public List<Wording> wordings(TaskId id) {
        return jdbc.sql("select words, until from duty.task_wording where task = :id order by until desc, id desc")
                .param("id", id.value())
                .query((row, _) -> new Wording(
                        row.getString("words"),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .list();
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
