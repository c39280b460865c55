package vn.thidua.plan.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanClosed;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Steps;

/// Ends a plan that has run its course.
@UseCase
public class ClosePlan {
    private final PlanPermits permits;
    private final Plans plans;
    private final Steps steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ClosePlan(PlanPermits permits, Plans plans, Steps steps, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.SIGN, id);
        var now = clock.instant();
        var moved = plans.save(plan.closed(now));
        steps.add(id, moved.state(), by, now, "");
        facts.publishEvent(new PlanClosed(by, id, plan.unit(), plan.title()));
    }
}
