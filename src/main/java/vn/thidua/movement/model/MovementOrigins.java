package vn.thidua.movement.model;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.plan.PlanId;

/// Movements as the origin of duties.
@Component
@Transactional(readOnly = true)
class MovementOrigins implements DutyOrigins {
    private final JdbcClient jdbc;

    MovementOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Origin> find(UUID origin) {
        return jdbc.sql("select title, plan from movement.movement where id = ?")
                .param(origin)
                .query((row, _) -> new Origin(
                        row.getString("title"), "/plans/" + new PlanId(row.getObject("plan", UUID.class)).text()))
                .optional();
    }
}
