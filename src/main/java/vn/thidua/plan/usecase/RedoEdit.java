package vn.thidua.plan.usecase;

import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revisions;

/// Comes forward again after [UndoEdit].
@UseCase
public class RedoEdit {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Pen pen;

    RedoEdit(PlanPermits permits, Revisions revisions, Pen pen) {
        this.permits = permits;
        this.revisions = revisions;
        this.pen = pen;
    }

    public void execute(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        int after = revisions
                .after(id, plan.revision())
                .orElseThrow(() -> Refusal.of(PlanRefusals.NOTHING_TO_REDO, "plan.refusal.nothing_to_redo"));
        pen.turnTo(plan, after, by);
    }
}
