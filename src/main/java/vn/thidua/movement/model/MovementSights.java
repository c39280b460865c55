package vn.thidua.movement.model;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// Who sees what of a movement.
@Component
public class MovementSights {
    private final Permits permits;
    private final JdbcClient jdbc;

    MovementSights(Permits permits, JdbcClient jdbc) {
        this.permits = permits;
        this.jdbc = jdbc;
    }

    public MovementSight of(Movement movement, Actor by) {
        var tops = permits.unitsOf(by, Act.SEE);
        return jdbc.sql("""
                        select cardinality(path) as depth, path && :tops::uuid[] as whole
                        from organization.unit where id = :unit
                        """)
                .param("tops", tops.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("unit", movement.unit().value())
                .query((row, _) -> new MovementSight(movement, row.getBoolean("whole"), row.getInt("depth"), tops))
                .single();
    }
}
