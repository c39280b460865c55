package vn.thidua.movement.acknowledgement;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
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
    private final TransactionTemplate ofItsOwn;
    private final Clock clock;

    Openings(Movements movements, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.movements = movements;
        this.jdbc = jdbc;
        this.ofItsOwn = new TransactionTemplate(transactions);
        this.ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void opened(PlanId plan, Actor by) {
        movements.ofPlan(plan).ifPresent(movement -> note(movement, by));
    }

    /// In a transaction of its own: pages that open a movement only read.
    public void note(MovementId movement, Actor by) {
        if (isFirst(movement, by)) {
            ofItsOwn.executeWithoutResult(_ -> insert(movement, by));
        }
    }

    private boolean isFirst(MovementId movement, Actor by) {
        return jdbc.sql("""
                select not exists (select from movement.opening where movement = :movement and account = :by)
                   and exists (select from movement.participant p
                               where p.movement = :movement and p.unit in (select unit from movement.units_of(:by)))
                """)
                .param("movement", movement.value())
                .param("by", by.account())
                .query(Boolean.class)
                .single();
    }

    private void insert(MovementId movement, Actor by) {
        jdbc.sql("""
                insert into movement.opening (movement, account, opened_at) values (:movement, :by, :at)
                on conflict do nothing
                """)
                .param("movement", movement.value())
                .param("by", by.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
