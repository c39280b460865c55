package vn.thidua.movement.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;

/// The steps of questions, only ever added to.
@Repository
public class QuestionSteps {
    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(QuestionId question, QuestionStep.Kind kind, Actor by) {
        add(question, kind, null, "", by);
    }

    void add(QuestionId question, QuestionStep.Kind kind, @Nullable UnitId unit, String words, Actor by) {
        jdbc.sql("""
                insert into movement.question_step (id, question, kind, by_name, at, unit, words)
                values (:id, :question, :kind, :byName, :at, :unit, :words)
                """)
                .param("id", Ids.next())
                .param("question", question.value())
                .param("kind", kind.name())
                .param("byName", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("unit", unit == null ? null : unit.value())
                .param("words", words)
                .update();
    }

    /// The latest first.
    public List<QuestionStep> of(QuestionId question) {
        return jdbc.sql("select * from movement.question_step where question = :question order by at desc, id desc")
                .param("question", question.value())
                .query((row, _) -> step(row))
                .list();
    }

    private static QuestionStep step(ResultSet row) throws SQLException {
        var unit = row.getObject("unit", UUID.class);
        return new QuestionStep(
                QuestionStep.Kind.valueOf(row.getString("kind")),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                unit == null ? null : new UnitId(unit),
                row.getString("words"));
    }
}
