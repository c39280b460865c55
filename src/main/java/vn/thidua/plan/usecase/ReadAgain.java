package vn.thidua.plan.usecase;

import vn.thidua.access.Act;
import vn.thidua.document.StoredFiles;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.plan.life.Revisions;

/// Takes a newer file of the same plan: its text replaces the draft's, what people corrected is laid over it again.
@UseCase
public class ReadAgain {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final StoredFiles files;
    private final Pen pen;

    ReadAgain(PlanPermits permits, Revisions revisions, StoredFiles files, Pen pen) {
        this.permits = permits;
        this.revisions = revisions;
        this.files = files;
        this.pen = pen;
    }

    public void execute(PlanId id, String text, ImportPlan.Source source, Actor by) {
        var plan = permits.requireLocked(by, Act.DRAFT, id);
        plan.requireOpen();
        var head = revisions.require(id, plan.revision());
        var file = files.store(source.name(), source.mediaType(), source.bytes());
        pen.write(plan, head, text, head.corrections(), Cause.READ_AGAIN, Ids.next(), file, by);
    }
}
