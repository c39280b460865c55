package vn.thidua.movement.model;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.MovementId;

/// When movements were closed and opened again, only ever added to.
@Repository
public class Closings {
    private final JdbcClient jdbc;

    Closings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param reopened whether it was opened again, else closed
    /// @param missed how many duties were still owed, or are owed again
    public record Closing(boolean reopened, String reason, int missed, int waived, Instant at, String byName) {}

    public void add(MovementId movement, Closing closing, Actor by) {
        jdbc.sql("""
                insert into movement.closing (id, movement, reopened, reason, missed, waived, at, by, by_name)
                values (:id, :movement, :reopened, :reason, :missed, :waived, :at, :by, :byName)
                """)
                .param("id", Ids.next())
                .param("movement", movement.value())
                .param("reopened", closing.reopened())
                .param("reason", closing.reason())
                .param("missed", closing.missed())
                .param("waived", closing.waived())
                .param("at", closing.at().atOffset(ZoneOffset.UTC))
                .param("by", by.account())
                .param("byName", by.name())
                .update();
    }

    /// The latest first.
    public List<Closing> of(MovementId movement) {
        return jdbc.sql("select * from movement.closing where movement = :movement order by at desc, id desc")
                .param("movement", movement.value())
                .query((row, _) -> new Closing(
                        row.getBoolean("reopened"),
                        row.getString("reason"),
                        row.getInt("missed"),
                        row.getInt("waived"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }
}
