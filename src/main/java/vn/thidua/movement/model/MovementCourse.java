package vn.thidua.movement.model;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// How a movement goes on after its launch.
@Repository
public class MovementCourse {
    private final JdbcClient jdbc;

    MovementCourse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whoever else changes its course waits until this transaction ends.
    public void lock(MovementId id) {
        jdbc.sql("select id from movement.movement where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    public List<UnitId> participants(MovementId id) {
        return jdbc.sql("select unit from movement.participant where movement = :id order by unit")
                .param("id", id.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /// It follows another edition of its plan from now on, with the names, the time and the stages of that.
    public void follow(Movement movement) {
        jdbc.sql("""
                update movement.movement
                set edition = :edition, number = :number, title = :title, theme = :theme, slogan = :slogan,
                    begins_on = :begins, ends_on = :ends, version = version + 1
                where id = :id
                """)
                .param("id", movement.id().value())
                .param("edition", movement.edition())
                .param("number", movement.number())
                .param("title", movement.title())
                .param("theme", movement.theme())
                .param("slogan", movement.slogan())
                .param("begins", movement.period().from())
                .param("ends", movement.period().to())
                .update();
        movement.stages().forEach(stage -> put(movement.id(), stage));
        jdbc.sql("delete from movement.stage where movement = :movement and ordinal > :last")
                .param("movement", movement.id().value())
                .param("last", movement.stages().size())
                .update();
    }

    public void move(MovementId id, MovementState to) {
        jdbc.sql("update movement.movement set state = :state, version = version + 1 where id = :id")
                .param("state", to.name())
                .param("id", id.value())
                .update();
    }

    private void put(MovementId movement, MovementStage stage) {
        jdbc.sql("""
                insert into movement.stage (movement, ordinal, name, from_day, to_day, goal)
                values (:movement, :ordinal, :name, :from::date, :to::date, :goal)
                on conflict (movement, ordinal) do update
                set name = excluded.name, from_day = excluded.from_day, to_day = excluded.to_day, goal = excluded.goal
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
