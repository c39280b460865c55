package vn.thidua.plan.usecase;

import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.examine.Examiner;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.plan.life.Revisions;

/// Puts what a finding proposes in the place of the faulty words, because a person said so.
@UseCase
public class ApplyFix {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Examiner examiner;
    private final Pen pen;

    ApplyFix(PlanPermits permits, Revisions revisions, Examiner examiner, Pen pen) {
        this.permits = permits;
        this.revisions = revisions;
        this.examiner = examiner;
        this.pen = pen;
    }

    /// @param near where the finding stood when it was seen; the nearest of its kind is meant
    public void execute(PlanId id, String finding, int near, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        var head = revisions.require(id, plan.revision());
        var found = examiner.examine(plan, head).findings().stream()
                .filter(each -> each.key().equals(finding))
                .min((one, other) -> Integer.compare(
                        Math.abs(one.span().from() - near),
                        Math.abs(other.span().from() - near)))
                .orElseThrow(() -> Refusal.of(PlanRefusals.FINDING_GONE, "plan.refusal.finding_gone"));
        if (found.fix() == null) {
            throw Refusal.of(PlanRefusals.NO_FIX, "plan.refusal.no_fix");
        }
        var text = new StringBuilder(head.text())
                .replace(found.span().from(), found.span().to(), found.fix());
        pen.write(plan, head, text.toString(), head.corrections(), Cause.FIXED, by);
    }
}
