package vn.thidua.plan.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.AmendmentDropped;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.life.Steps;

/// Gives an amendment up; the issued text holds as before.
@UseCase
public class DropAmendment {
    private final PlanPermits permits;
    private final Plans plans;
    private final Editions editions;
    private final Revisions revisions;
    private final Steps steps;
    private final Examiner examiner;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    DropAmendment(
            PlanPermits permits,
            Plans plans,
            Editions editions,
            Revisions revisions,
            Steps steps,
            Examiner examiner,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.editions = editions;
        this.revisions = revisions;
        this.steps = steps;
        this.examiner = examiner;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        var last = editions.last(id).orElseThrow(() -> Refusal.of(PlanRefusals.NOT_ISSUED, "plan.refusal.not_issued"));
        var issued = revisions.require(id, last.revision());
        var now = clock.instant();
        var standing = examiner.examine(plan, issued).standing(plan.year());
        var moved = plans.save(plan.amendmentDropped(last.revision(), standing, now));
        steps.add(id, moved.state(), by, now, "");
        facts.publishEvent(new AmendmentDropped(by, id, plan.unit(), plan.title()));
    }
}
