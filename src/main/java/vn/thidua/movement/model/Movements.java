package vn.thidua.movement.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.derive.Period;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;

/// The movements.
@Repository
public class Movements {
    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Writes it down. Whoever launches the same plan meanwhile waits here until this transaction ends.
    /// @return whether it was the first movement of its plan
    public boolean add(Movement movement, Collection<UnitId> participants) {
        if (!insert(movement, participants.size())) {
            return false;
        }
        movement.stages().forEach(stage -> insert(movement.id(), stage));
        jdbc.sql("insert into movement.participant (movement, unit) select :movement, unnest(:units::uuid[])")
                .param("movement", movement.id().value())
                .param("units", participants.stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
        return true;
    }

    /// The movement that a form has launched of a plan.
    public Optional<MovementId> ofForm(UUID formKey, PlanId plan) {
        return jdbc.sql("select id from movement.movement where form_key = :key and plan = :plan")
                .param("key", formKey)
                .param("plan", plan.value())
                .query((row, _) -> new MovementId(row.getObject(1, UUID.class)))
                .optional();
    }

    public Optional<Movement> find(MovementId id) {
        return jdbc.sql("select * from movement.movement where id = :id")
                .param("id", id.value())
                .query((row, _) -> movement(row))
                .optional();
    }

    public Optional<MovementId> ofPlan(PlanId plan) {
        return jdbc.sql("select id from movement.movement where plan = :plan")
                .param("plan", plan.value())
                .query((row, _) -> new MovementId(row.getObject(1, UUID.class)))
                .optional();
    }

    private List<MovementStage> stages(UUID movement) {
        return jdbc.sql("select * from movement.stage where movement = ? order by ordinal")
                .param(movement)
                .query((row, _) -> new MovementStage(
                        row.getInt("ordinal"),
                        row.getString("name"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("goal")))
                .list();
    }

    private Movement movement(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Movement(
                new MovementId(id),
                row.getObject("form_key", UUID.class),
                new PlanId(row.getObject("plan", UUID.class)),
                row.getInt("edition"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getInt("year"),
                row.getString("number"),
                row.getString("title"),
                row.getString("theme"),
                row.getString("slogan"),
                MovementState.valueOf(row.getString("state")),
                new Period(row.getObject("begins_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
                stages(id),
                row.getObject("launched_at", OffsetDateTime.class).toInstant(),
                new Actor(row.getObject("launched_by", UUID.class), null, row.getString("launched_by_name")));
    }

    private boolean insert(Movement movement, int participants) {
        return jdbc.sql("""
                        insert into movement.movement
                            (id, version, form_key, plan, edition, unit, year, number, title, theme, slogan, state,
                             begins_on, ends_on, participants, launched_at, launched_by, launched_by_name)
                        values (:id, 0, :formKey, :plan, :edition, :unit, :year, :number, :title, :theme, :slogan,
                                :state, :begins, :ends, :participants, :at, :by, :byName)
                        on conflict do nothing
                        """)
                        .param("id", movement.id().value())
                        .param("formKey", movement.formKey())
                        .param("plan", movement.plan().value())
                        .param("edition", movement.edition())
                        .param("unit", movement.unit().value())
                        .param("year", movement.year())
                        .param("number", movement.number())
                        .param("title", movement.title())
                        .param("theme", movement.theme())
                        .param("slogan", movement.slogan())
                        .param("state", movement.state().name())
                        .param("begins", movement.period().from())
                        .param("ends", movement.period().to())
                        .param("participants", participants)
                        .param("at", movement.launchedAt().atOffset(ZoneOffset.UTC))
                        .param("by", movement.launchedBy().account())
                        .param("byName", movement.launchedBy().name())
                        .update()
                == 1;
    }

    private void insert(MovementId movement, MovementStage stage) {
        jdbc.sql("""
                insert into movement.stage (movement, ordinal, name, from_day, to_day, goal)
                values (:movement, :ordinal, :name, :from::date, :to::date, :goal)
                """)
                .param("movement", movement.value())
                .param("ordinal", stage.ordinal())
                .param("name", stage.name())
                .param("from", stage.from())
                .param("to", stage.to())
                .param("goal", stage.goal())
                .update();
    }
}
