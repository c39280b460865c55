package vn.thidua.movement.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;

/// What amendments have done to movements, only ever added to.
@Repository
public class Amendments {
    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One change with the task it is about.
    public record Noted(TaskId task, AppliedAmendment.Change change) {}

    public boolean applied(MovementId movement, UUID formKey) {
        return jdbc.sql("select exists (select from movement.amendment where movement = :movement and form_key = :key)")
                .param("movement", movement.value())
                .param("key", formKey)
                .query(Boolean.class)
                .single();
    }

    public void add(MovementId movement, UUID formKey, AppliedAmendment amendment, List<Noted> changes, Actor by) {
        var id = Ids.next();
        jdbc.sql("""
                insert into movement.amendment (id, movement, form_key, edition, number, reason, moved, reworded, added,
                                                waived, applied_at, applied_by, by_name)
                values (:id, :movement, :key, :edition, :number, :reason, :moved, :reworded, :added, :waived, :at, :by,
                        :byName)
                """)
                .param("id", id)
                .param("movement", movement.value())
                .param("key", formKey)
                .param("edition", amendment.edition())
                .param("number", amendment.number())
                .param("reason", amendment.reason())
                .param("moved", amendment.moved())
                .param("reworded", amendment.reworded())
                .param("added", amendment.added())
                .param("waived", amendment.waived())
                .param("at", amendment.at().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("byName", by.name())
                .update();
        int position = 0;
        for (var noted : changes) {
            add(id, ++position, noted);
        }
    }

    private void add(UUID amendment, int position, Noted noted) {
        var change = noted.change();
        jdbc.sql("""
                insert into movement.amendment_change (amendment, position, what, task, words, words_before, due_before,
                                                       due_after, moved, added, waived)
                values (:amendment, :position, :what, :task, :words, :wordsBefore, :dueBefore::date, :dueAfter::date,
                        :moved, :added, :waived)
                """)
                .param("amendment", amendment)
                .param("position", position)
                .param("what", change.what())
                .param("task", noted.task().value())
                .param("words", change.words())
                .param("wordsBefore", change.wordsBefore())
                .param("dueBefore", change.dueBefore())
                .param("dueAfter", change.dueAfter())
                .param("moved", change.moved())
                .param("added", change.added())
                .param("waived", change.waived())
                .update();
    }

    public int count(MovementId movement) {
        return jdbc.sql("select count(*) from movement.amendment where movement = :movement")
                .param("movement", movement.value())
                .query(Integer.class)
                .single();
    }

    /// The latest first.
    public List<AppliedAmendment> of(MovementId movement) {
        return jdbc.sql("select * from movement.amendment where movement = :movement order by edition desc")
                .param("movement", movement.value())
                .query((row, _) -> new AppliedAmendment(
                        row.getInt("edition"),
                        row.getString("number"),
                        row.getString("reason"),
                        row.getInt("moved"),
                        row.getInt("reworded"),
                        row.getInt("added"),
                        row.getInt("waived"),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        changes(row.getObject("id", UUID.class))))
                .list();
    }

    private List<AppliedAmendment.Change> changes(UUID amendment) {
        return jdbc.sql("select * from movement.amendment_change where amendment = :amendment order by position")
                .param("amendment", amendment)
                .query((row, _) -> change(row))
                .list();
    }

    private static AppliedAmendment.Change change(ResultSet row) throws SQLException {
        return new AppliedAmendment.Change(
                row.getString("what"),
                row.getString("words"),
                row.getString("words_before"),
                day(row, "due_before"),
                day(row, "due_after"),
                row.getInt("moved"),
                row.getInt("added"),
                row.getInt("waived"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
