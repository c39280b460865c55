package vn.thidua.plan.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.AmendmentBegun;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.compose.AmendedText;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.correct.Correction;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Plans;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.plan.life.Revisions;
import vn.thidua.plan.life.Steps;

/// Begins an amendment: a new text is worked on while the issued one stays in force (P26).
@UseCase
public class AmendPlan {
    private final PlanPermits permits;
    private final Plans plans;
    private final Revisions revisions;
    private final Steps steps;
    private final Pen pen;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AmendPlan(
            PlanPermits permits,
            Plans plans,
            Revisions revisions,
            Steps steps,
            Pen pen,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.plans = plans;
        this.revisions = revisions;
        this.steps = steps;
        this.pen = pen;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOwn();
        var now = clock.instant();
        var issued = revisions.require(id, plan.revision());
        var moved = plans.save(plan.amending(now));
        steps.add(id, moved.state(), by, now, "");
        facts.publishEvent(new AmendmentBegun(by, id, plan.unit(), plan.title()));
        var text = AmendedText.of(
                CorrectedReading.of(issued.text(), issued.corrections()).reading(),
                Objects.requireNonNull(plan.number()),
                Objects.<LocalDate>requireNonNull(plan.issuedOn()));
        pen.write(moved, issued, text, unnumbered(issued.corrections()), Cause.EDITED, by);
    }

    /// A number and day laid over a text that has no place for them are taken off again.
    private static List<Correction> unnumbered(List<Correction> corrections) {
        var kept = new ArrayList<Correction>();
        for (var correction : corrections) {
            if (correction.kind() == ProvisionKind.HEAD) {
                var values = new HashMap<>(correction.values());
                values.remove("number");
                values.remove("date");
                kept.add(new Correction(
                        correction.kind(), correction.verdict(), correction.anchor(), correction.ordinal(), values));
            } else {
                kept.add(correction);
            }
        }
        return kept;
    }
}
