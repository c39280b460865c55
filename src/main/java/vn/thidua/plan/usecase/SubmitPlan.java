package vn.thidua.plan.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.PlanSubmitted;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.life.Steps;

/// Lays a plan before the head. A fault that blocks is mended first, or taken as intended with a reason.
@UseCase
public class SubmitPlan {
    private final PlanPermits permits;
    private final Plans plans;
    private final Revisions revisions;
    private final Steps steps;
    private final Examiner examiner;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SubmitPlan(
            PlanPermits permits,
            Plans plans,
            Revisions revisions,
            Steps steps,
            Examiner examiner,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.revisions = revisions;
        this.steps = steps;
        this.examiner = examiner;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        var faults =
                examiner.examine(plan, revisions.require(id, plan.revision())).hindering();
        if (!faults.isEmpty()) {
            throw Refusal.of(PlanRefusals.OPEN_FAULTS, "plan.refusal.open_faults", faults.size());
        }
        var now = clock.instant();
        var moved = plans.save(plan.submitted(now));
        steps.add(id, moved.state(), by, now, "");
        facts.publishEvent(new PlanSubmitted(
                by, id, plan.unit(), plan.title(), plan.state().name()));
    }
}
