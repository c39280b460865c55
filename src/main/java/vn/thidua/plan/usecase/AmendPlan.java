package vn.thidua.plan.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.AmendmentBegun;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Steps;

/// Begins an amendment: a new text is worked on while the issued one stays in force (P26).
@UseCase
public class AmendPlan {
    private final PlanPermits permits;
    private final Plans plans;
    private final Steps steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AmendPlan(PlanPermits permits, Plans plans, Steps steps, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        var now = clock.instant();
        var moved = plans.save(plan.amending(now));
        steps.add(id, moved.state(), by, now, "");
        facts.publishEvent(new AmendmentBegun(by, id, plan.unit(), plan.title()));
    }
}
