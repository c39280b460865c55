package vn.thidua.plan.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.FindingAccepted;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.Acceptances;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revisions;

/// Takes a finding as intended, for a reason that is kept; or takes that back.
@UseCase
public class AcceptFinding {
    private static final int REASON_AT_MOST = 500;

    private final PlanPermits permits;
    private final Plans plans;
    private final Revisions revisions;
    private final Acceptances acceptances;
    private final Examiner examiner;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AcceptFinding(
            PlanPermits permits,
            Plans plans,
            Revisions revisions,
            Acceptances acceptances,
            Examiner examiner,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.revisions = revisions;
        this.acceptances = acceptances;
        this.examiner = examiner;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(PlanId id, String finding, String reason, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        var why = Reason.line(reason, REASON_AT_MOST);
        var examined = examiner.examine(plan, revisions.require(id, plan.revision()));
        var found = examined.findings().stream()
                .filter(each -> each.key().equals(finding))
                .findFirst()
                .orElseThrow(() -> Refusal.of(PlanRefusals.FINDING_GONE, "plan.refusal.finding_gone"));
        acceptances.add(id, finding, why, by, clock.instant());
        seenAnew(plan);
        facts.publishEvent(new FindingAccepted(by, id, plan.unit(), plan.title(), found.quote(), why));
    }

    /// The finding counts again.
    public void withdraw(PlanId id, String finding, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        acceptances.withdraw(id, finding, clock.instant());
        seenAnew(plan);
    }

    private void seenAnew(Plan plan) {
        var examined = examiner.examine(plan, revisions.require(plan.id(), plan.revision()));
        plans.save(plan.seen(examined.standing(plan.year()), clock.instant()));
    }
}
