package vn.thidua.movement.web.launch;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.model.Movements;
import vn.thidua.plan.PlanAct;
import vn.thidua.plan.PlanId;

/// On the page of a plan: launch it, or open the movement it has become.
@Component
class LaunchAct implements PlanAct {
    private static final int POSITION = 10;

    private final Movements movements;
    private final MovementPermits permits;

    LaunchAct(Movements movements, MovementPermits permits) {
        this.movements = movements;
        this.permits = permits;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Optional<Link> of(PlanId plan, Actor by) {
        var launched = movements.ofPlan(plan);
        if (launched.isPresent()) {
            return launched.filter(movement -> permits.maySee(by, movement))
                    .map(movement -> new Link("movement.open", "flag", "/movements/" + movement.text(), false));
        }
        return permits.mayLaunch(by, plan)
                ? Optional.of(new Link("movement.launch", "flag", LaunchHead.address(plan), true))
                : Optional.empty();
    }
}
