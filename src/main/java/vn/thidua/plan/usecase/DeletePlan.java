package vn.thidua.plan.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanDeleted;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.PlanRestored;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Plans;

/// Throws a draft away, or brings it back; also a paper entered by mistake, while nobody answers it. An issued plan
/// cannot be thrown away.
@UseCase
public class DeletePlan {
    private final PlanPermits permits;
    private final Plans plans;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DeletePlan(PlanPermits permits, Plans plans, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        if (plan.received() && plans.answering(id) > 0) {
            throw Refusal.of(PlanRefusals.ANSWERED, "plan.refusal.answered");
        }
        plans.save(plan.deleted(clock.instant()));
        facts.publishEvent(new PlanDeleted(by, id, plan.unit(), plan.title()));
    }

    public void restore(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plans.save(plan.restored());
        facts.publishEvent(new PlanRestored(by, id, plan.unit(), plan.title()));
    }
}
