package vn.thidua.plan.usecase;

import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.compose.CarriedDown;
import vn.thidua.plan.compose.Skeleton;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.life.Edition;
import vn.thidua.plan.life.Editions;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.plan.life.Revisions;
import vn.thidua.rulebook.Rulebook;

/// Begins a unit's own plan to carry out an issued plan of a unit above, a paper received from one outside the system,
/// or a plan in which it takes part (P02).
@UseCase
public class AnswerPlan {
    private final PlanPermits planPermits;
    private final Permits permits;
    private final Organization organization;
    private final Editions editions;
    private final Revisions revisions;
    private final Rulebook rulebook;
    private final Pen pen;

    AnswerPlan(
            PlanPermits planPermits,
            Permits permits,
            Organization organization,
            Editions editions,
            Revisions revisions,
            Rulebook rulebook,
            Pen pen) {
        this.planPermits = planPermits;
        this.permits = permits;
        this.organization = organization;
        this.editions = editions;
        this.revisions = revisions;
        this.rulebook = rulebook;
        this.pen = pen;
    }

    public PlanId execute(PlanId superiors, UnitId unit, Actor by) {
        permits.require(by, Act.DRAFT, unit);
        var above = planPermits.toRead(by, superiors);
        var number = above.number();
        var issuedOn = above.issuedOn();
        if (number == null || issuedOn == null) {
            throw Refusal.on("answers", PlanRefusals.NOT_ISSUED, "plan.refusal.not_issued");
        }
        if (!planPermits.mayBeAnswered(above, unit)) {
            throw Refusal.on("answers", PlanRefusals.NOT_A_SUPERIOR, "plan.refusal.not_a_superior");
        }
        var inForce = editions.last(superiors).map(Edition::revision).orElse(above.revision());
        var revision = revisions.require(superiors, inForce);
        var from = above.receivedFrom();
        var skeleton = Skeleton.of(
                organization.unit(unit),
                organization.superior(unit).orElse(null),
                organization.head(unit).orElse(null),
                above.year(),
                rulebook);
        var text = CarriedDown.text(
                skeleton,
                CorrectedReading.of(revision.text(), revision.corrections()).reading(),
                from == null ? organization.unit(above.unit()).name() : from,
                number,
                issuedOn);
        return pen.begin(new Pen.Origin(unit, above.year(), Cause.DRAFTED, null, superiors, null, number), text, by);
    }
}
