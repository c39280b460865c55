package vn.thidua.plan.usecase;

import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.plan.life.Revisions;

/// Takes an earlier version as the text again, as a new revision after the present one.
@UseCase
public class BringBack {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Pen pen;

    BringBack(PlanPermits permits, Revisions revisions, Pen pen) {
        this.permits = permits;
        this.revisions = revisions;
        this.pen = pen;
    }

    public void execute(PlanId id, int number, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        var earlier = revisions.require(id, number);
        var head = revisions.require(id, plan.revision());
        pen.write(plan, head, earlier.text(), earlier.corrections(), Cause.EDITED, by);
    }
}
