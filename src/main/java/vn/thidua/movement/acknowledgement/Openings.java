package vn.thidua.movement.acknowledgement;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movements;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanVisits;

/// Notes the first time somebody of a unit that takes part opens the movement, or the plan it carries out.
@Component
public class Openings implements PlanVisits {
    private final Movements movements;
    private final JdbcClient jdbc;
    private final Clock clock;

    Openings(Movements movements, JdbcClient jdbc, Clock clock) {
        this.movements = movements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void opened(PlanId plan, Actor by) {
        movements.ofPlan(plan).ifPresent(movement -> note(movement, by));
    }

    @Transactional
    public void note(MovementId movement, Actor by) {
        jdbc.sql("""
                insert into movement.opening (movement, account, opened_at)
                select :movement, :by, :at
                where not exists (select from movement.opening where movement = :movement and account = :by)
                  and exists (select from movement.participant p
                              where p.movement = :movement and p.unit in (select unit from movement.units_of(:by)))
                on conflict do nothing
                """)
                .param("movement", movement.value())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
