package vn.thidua.movement.cascade;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.organization.UnitId;

/// Who may see and do what in the cascade. Whoever sees the unit that launched sees all units it reaches; everybody
/// else those of them that he sees anyway. A unit answers for itself, and the one directly above may answer for it.
@Component
@Transactional(readOnly = true)
public class CascadePermits {
    private final MovementPermits movements;
    private final Permits permits;
    private final JdbcClient jdbc;

    CascadePermits(MovementPermits movements, Permits permits, JdbcClient jdbc) {
        this.movements = movements;
        this.permits = permits;
        this.jdbc = jdbc;
    }

    /// @throws Missing where the actor does not see the movement, or the unit in it
    public Movement requireSee(Actor by, MovementId id, UnitId unit) {
        var movement = movements.requireSee(by, id);
        if (!permits.may(by, Act.SEE, movement.unit()) && !permits.may(by, Act.SEE, unit) || !reaches(id, unit)) {
            throw new Missing("unit");
        }
        return movement;
    }

    /// @throws Missing where the actor does not see the movement, or the unit does not take part in it
    /// @throws Refusal where he sees both and does not answer for the unit
    public Movement requireAnswer(Actor by, MovementId id, UnitId unit) {
        var movement = requireSee(by, id, unit);
        if (!takesPart(id, unit)) {
            throw new Missing("unit");
        }
        if (!mayAnswer(by, unit)) {
            throw Refusal.of(AccessRefusals.NOT_PERMITTED, "access.refusal.not_permitted.answer_duties");
        }
        return movement;
    }

    public boolean mayAnswer(Actor by, UnitId unit) {
        return ask("select duty.may_answer(:one, :other)", by.account(), unit.value());
    }

    private boolean reaches(MovementId movement, UnitId unit) {
        return ask(
                "select exists (select from movement.cascade(:one) where unit = :other)",
                movement.value(),
                unit.value());
    }

    private boolean takesPart(MovementId movement, UnitId unit) {
        return ask(
                "select exists (select from movement.participant where movement = :one and unit = :other)",
                movement.value(),
                unit.value());
    }

    private boolean ask(String sql, UUID one, UUID other) {
        return jdbc.sql(sql)
                .param("one", one)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }
}
