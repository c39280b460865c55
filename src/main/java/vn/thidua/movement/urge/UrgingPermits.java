package vn.thidua.movement.urge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;

/// Who may urge whom: whoever leads the movement, all who take part; whoever decides about duties at the unit right
/// above, its subordinates in every movement.
@Component
@Transactional(readOnly = true)
public class UrgingPermits {
    private final MovementPermits movements;
    private final Permits permits;
    private final Organization organization;

    UrgingPermits(MovementPermits movements, Permits permits, Organization organization) {
        this.movements = movements;
        this.permits = permits;
        this.organization = organization;
    }

    /// @param movement null for all movements
    /// @param unit null for all units of the movement that the actor may urge
    /// @return the unit whose affair it is: the one urged, or the one that leads the movement
    /// @throws Missing where he does not see the movement or the unit
    /// @throws Refusal where he sees them but may not urge
    UnitId requireUrge(Actor by, @Nullable MovementId movement, @Nullable UnitId unit) {
        var seen = movement == null ? null : movements.requireSee(by, movement);
        boolean leads = seen != null && movements.leads(by, seen);
        if (unit != null && !leads && !permits.may(by, Act.SEE, unit)) {
            throw new Missing("unit");
        }
        if (!leads && !above(by, unit)) {
            throw Refusal.of(AccessRefusals.NOT_PERMITTED, "access.refusal.not_permitted.decide_duties");
        }
        return unit != null ? unit : Objects.requireNonNull(seen).unit();
    }

    private boolean above(Actor by, @Nullable UnitId unit) {
        if (unit == null) {
            return permits.mayAnywhere(by, Act.DECIDE_DUTIES);
        }
        return organization
                .superior(unit)
                .filter(superior -> permits.may(by, Act.DECIDE_DUTIES, superior.id()))
                .isPresent();
    }
}
