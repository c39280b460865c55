package vn.thidua.movement.model;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.movement.MovementId;

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
        return jdbc.sql("select title from movement.movement where id = ?")
                .param(origin)
                .query((row, _) -> new Origin(row.getString("title"), "/movements/" + new MovementId(origin).text()))
                .optional();
    }
}
