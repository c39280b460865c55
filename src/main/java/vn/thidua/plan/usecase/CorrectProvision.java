package vn.thidua.plan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.ProvisionCorrected;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.correct.Correction;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.plan.life.Revisions;

/// Sets right what the reader made of the text; the text itself stays as it is.
@UseCase
public class CorrectProvision {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Pen pen;
    private final ApplicationEventPublisher facts;

    CorrectProvision(PlanPermits permits, Revisions revisions, Pen pen, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.revisions = revisions;
        this.pen = pen;
        this.facts = facts;
    }

    /// A provision as somebody saw it.
    /// @param base the revision he saw
    /// @param index its place among those of its kind there
    public record Target(int base, ProvisionKind kind, int index) {}

    /// Its fields are these.
    public void change(PlanId id, Target target, Map<String, String> fields, Actor by) {
        var plan = open(id, by);
        lay(plan, seen(plan, target).change(target.kind(), target.index(), fields), by);
    }

    /// The text does not say this.
    public void remove(PlanId id, Target target, Actor by) {
        var plan = open(id, by);
        var seen = seen(plan, target);
        var before = seen.correctionOf(seen.at(target.kind(), target.index())).orElse(null);
        if (before != null && before.verdict() == Correction.Verdict.ADDED) {
            drop(plan, before, by);
        } else {
            lay(plan, seen.remove(target.kind(), target.index()), by);
        }
    }

    /// One that the reader did not find.
    public void add(PlanId id, ProvisionKind kind, Map<String, String> fields, Actor by) {
        var plan = open(id, by);
        var head = revisions.require(id, plan.revision());
        lay(plan, CorrectedReading.of(head.text(), head.corrections()).add(kind, fields), by);
    }

    /// What the reader made of it holds again.
    /// @param position of the correction among those of the base revision
    public void drop(PlanId id, int base, int position, Actor by) {
        var plan = open(id, by);
        var corrections = revisions.require(id, base).corrections();
        if (position < 0 || position >= corrections.size()) {
            throw gone();
        }
        drop(plan, corrections.get(position), by);
    }

    private Plan open(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        return plan;
    }

    private CorrectedReading seen(Plan plan, Target target) {
        var base = revisions.require(plan.id(), target.base());
        var seen = CorrectedReading.of(base.text(), base.corrections());
        if (target.index() < 0 || target.index() >= seen.all(target.kind()).size()) {
            throw gone();
        }
        return seen;
    }

    private void lay(Plan plan, Correction correction, Actor by) {
        var head = revisions.require(plan.id(), plan.revision());
        var corrections = new ArrayList<>(head.corrections());
        corrections.removeIf(correction::aims);
        corrections.add(correction);
        write(plan, corrections, correction, by);
    }

    private void drop(Plan plan, Correction correction, Actor by) {
        var head = revisions.require(plan.id(), plan.revision());
        var corrections = new ArrayList<>(head.corrections());
        corrections.removeIf(correction::aims);
        write(plan, corrections, correction, by);
    }

    private void write(Plan plan, List<Correction> corrections, Correction correction, Actor by) {
        var head = revisions.require(plan.id(), plan.revision());
        pen.write(plan, head, head.text(), corrections, Cause.CORRECTED, by);
        facts.publishEvent(new ProvisionCorrected(
                by, plan.id(), plan.unit(), plan.title(), correction.kind().name()));
    }

    private static Refusal gone() {
        return Refusal.of(PlanRefusals.PROVISION_GONE, "plan.refusal.provision_gone");
    }
}
