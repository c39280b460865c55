package vn.thidua.plan.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanReturned;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Steps;

/// Gives a plan back with reasons.
@UseCase
public class ReturnPlan {
    private final PlanPermits permits;
    private final Plans plans;
    private final Steps steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReturnPlan(PlanPermits permits, Plans plans, Steps steps, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(PlanId id, String reason, Actor by) {
        var plan = permits.requireLocked(by, Act.SIGN, id);
        var now = clock.instant();
        var why = Reason.required(reason);
        plan.requireSubmitted();
        var moved = plans.save(plan.returned(now));
        steps.add(id, moved.state(), by, now, why);
        facts.publishEvent(new PlanReturned(by, id, plan.unit(), plan.title(), why));
    }
}
