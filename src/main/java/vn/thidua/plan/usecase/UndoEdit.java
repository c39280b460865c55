package vn.thidua.plan.usecase;

import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRefusals;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revisions;

/// Goes back to before the last change. Nothing is lost: [RedoEdit] comes forward again, and every revision is kept.
@UseCase
public class UndoEdit {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Pen pen;

    UndoEdit(PlanPermits permits, Revisions revisions, Pen pen) {
        this.permits = permits;
        this.revisions = revisions;
        this.pen = pen;
    }

    public void execute(PlanId id, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        int before = revisions
                .before(id, plan.revision())
                .orElseThrow(() -> Refusal.of(PlanRefusals.NOTHING_TO_UNDO, "plan.refusal.nothing_to_undo"));
        pen.turnTo(plan, before, by);
    }
}
