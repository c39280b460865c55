package vn.thidua.audit;

import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;

/// Who may read the trail: whoever may for any unit. He sees that unit's lines, and whether the whole chain holds.
@Component
class TrailPermits {
    private final Permits permits;

    TrailPermits(Permits permits) {
        this.permits = permits;
    }

    /// @throws Missing where the actor may see none of it
    void requireReader(Actor by) {
        if (!permits.mayAnywhere(by, Act.SEE_AUDIT)) {
            throw new Missing("audit");
        }
    }
}
