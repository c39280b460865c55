package vn.thidua.movement.api;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.model.MovementStage;
import vn.thidua.organization.Organization;

/// Single movements a system may read.
@Component
class MovementResources {
    private final MovementPermits permits;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final Clock clock;

    MovementResources(MovementPermits permits, Organization organization, JdbcClient jdbc, Clock clock) {
        this.permits = permits;
        this.organization = organization;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @throws Missing where there is none, or it is none this system may read
    MovementResource require(MovementId id, Actor by) {
        var movement = permits.requireSee(by, id);
        return new MovementResource(
                id.text(),
                movement.plan().text(),
                movement.edition(),
                Ids.text(movement.unit().value()),
                organization.unit(movement.unit()).name(),
                movement.year(),
                movement.number(),
                movement.title(),
                movement.theme(),
                movement.slogan(),
                movement.state(),
                movement.period().from(),
                movement.period().to(),
                movement.launchedAt(),
                movement.stages().stream().map(MovementResources::stage).toList(),
                participants(id),
                counts(movement, by));
    }

    private static MovementResource.StageResource stage(MovementStage stage) {
        return new MovementResource.StageResource(
                stage.ordinal(), stage.name(), stage.from(), stage.to(), stage.goal());
    }

    private int participants(MovementId id) {
        return jdbc.sql("select participants from movement.movement where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /// Counted as in the list of movements.
    private MovementResource.CountsResource counts(Movement movement, Actor by) {
        return jdbc.sql("""
                        with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units)
                        select count(*) filter (where d.state <> 'WAIVED') as duties,
                               count(*) filter (where d.state in ('OPEN', 'RETURNED')) as owed,
                               count(*) filter (where d.state = 'SUBMITTED') as submitted,
                               count(*) filter (where d.state = 'DONE') as done,
                               count(*) filter (where d.state = 'WAIVED') as waived,
                               count(*) filter (where d.state = 'MISSED') as missed,
                               count(*) filter (where d.state in ('OPEN', 'RETURNED') and d.due_on < :today::date) as late
                        from duty.task t
                        join duty.duty d on d.task = t.id
                        join organization.unit u on u.id = d.unit
                        join organization.unit m on m.id = :unit
                        cross join tops
                        where t.origin = :movement and (m.path && tops.units or u.path && tops.units)
                        """)
                .param("by", by.account())
                .param("today", LocalDate.now(clock))
                .param("unit", movement.unit().value())
                .param("movement", movement.id().value())
                .query((row, _) -> new MovementResource.CountsResource(
                        row.getInt("duties"),
                        row.getInt("owed"),
                        row.getInt("submitted"),
                        row.getInt("done"),
                        row.getInt("waived"),
                        row.getInt("missed"),
                        row.getInt("late")))
                .single();
    }
}
