package vn.thidua.plan.usecase;

import vn.thidua.access.Act;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.compose.YearShift;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.life.PlanPermits;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.plan.life.Revisions;

/// Begins a plan from one of an earlier year: dates moved, anniversaries counted anew, number and date blank.
@UseCase
public class RepeatPlan {
    private final PlanPermits permits;
    private final Revisions revisions;
    private final Pen pen;

    RepeatPlan(PlanPermits permits, Revisions revisions, Pen pen) {
        this.permits = permits;
        this.revisions = revisions;
        this.pen = pen;
    }

    public PlanId execute(PlanId earlier, int year, Actor by) {
        var plan = permits.require(by, Act.DRAFT, earlier);
        plan.requireOwn();
        PlanYear.required(year);
        var revision = revisions.require(earlier, plan.revision());
        var reading =
                CorrectedReading.of(revision.text(), revision.corrections()).reading();
        var shifted = YearShift.shift(reading, plan.year(), year);
        return pen.begin(
                new Pen.Origin(plan.unit(), year, Cause.DRAFTED, null, plan.answers(), earlier, plan.title()),
                shifted.text(),
                by);
    }
}
