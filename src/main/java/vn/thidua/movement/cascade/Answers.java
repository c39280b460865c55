package vn.thidua.movement.cascade;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.align.Alignment;

/// The plans by which units carry movements out, each with what it makes of the movement's provisions.
@Repository
class Answers {
    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Answer> find(MovementId movement, UnitId unit) {
        return jdbc.sql("select * from movement.answer where movement = :movement and unit = :unit")
                .param("movement", movement.value())
                .param("unit", unit.value())
                .query((row, _) -> answer(row))
                .optional();
    }

    /// Wherever a plan carries a movement out.
    List<Answer> by(PlanId plan) {
        return jdbc.sql("select * from movement.answer where plan = :plan order by movement")
                .param("plan", plan.value())
                .query((row, _) -> answer(row))
                .list();
    }

    List<Answer> to(MovementId movement) {
        return jdbc.sql("select * from movement.answer where movement = :movement order by unit")
                .param("movement", movement.value())
                .query((row, _) -> answer(row))
                .list();
    }

    boolean takesPart(MovementId movement, UnitId unit) {
        return jdbc.sql("""
                        select exists (select from movement.participant where movement = :movement and unit = :unit)
                        """)
                .param("movement", movement.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /// Writes it down in place of what was there; two at once come one after the other.
    void put(Answer answer, Alignment alignment) {
        jdbc.sql("select unit from movement.participant where movement = :movement and unit = :unit for update")
                .param("movement", answer.movement().value())
                .param("unit", answer.unit().value())
                .query()
                .listOfRows();
        remove(answer.movement(), answer.unit());
        jdbc.sql("""
                insert into movement.answer
                    (movement, unit, plan, edition, title, number, issued_on, chosen, against)
                values (:movement, :unit, :plan, :edition, :title, :number, :issuedOn, :chosen, :against)
                """)
                .param("movement", answer.movement().value())
                .param("unit", answer.unit().value())
                .param("plan", answer.plan().value())
                .param("edition", answer.edition())
                .param("title", answer.title())
                .param("number", answer.number())
                .param("issuedOn", answer.issuedOn())
                .param("chosen", answer.chosen())
                .param("against", answer.against())
                .update();
        var lines = alignment.lines();
        jdbc.sql("""
                insert into movement.alignment (movement, unit, position, verdict, part)
                select :movement, :unit, l.position, l.verdict, l.part
                from unnest(:positions::int[], :verdicts::text[], :parts::numeric[]) as l (position, verdict, part)
                """)
                .param("movement", answer.movement().value())
                .param("unit", answer.unit().value())
                .param(
                        "positions",
                        lines.stream().map(line -> line.asked().position()).toArray(Integer[]::new))
                .param(
                        "verdicts",
                        lines.stream().map(line -> line.verdict().name()).toArray(String[]::new))
                .param("parts", parts(lines))
                .update();
    }

    void remove(MovementId movement, UnitId unit) {
        jdbc.sql("delete from movement.answer where movement = :movement and unit = :unit")
                .param("movement", movement.value())
                .param("unit", unit.value())
                .update();
    }

    private static @Nullable BigDecimal[] parts(List<Alignment.Line> lines) {
        var parts = new @Nullable BigDecimal[lines.size()];
        for (int at = 0; at < parts.length; at++) {
            var part = lines.get(at).part();
            parts[at] = part == null ? null : part.value();
        }
        return parts;
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                new MovementId(row.getObject("movement", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getInt("edition"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getBoolean("chosen"),
                row.getInt("against"));
    }
}
