package vn.thidua.plan.usecase;

import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.compose.Skeleton;
import vn.thidua.plan.life.Revision.Cause;
import vn.thidua.rulebook.Rulebook;

/// Begins a plan from nothing: the usual sections, the unit's letterhead, the law's grounds.
@UseCase
public class StartPlan {
    private final Permits permits;
    private final Organization organization;
    private final Rulebook rulebook;
    private final Pen pen;

    StartPlan(Permits permits, Organization organization, Rulebook rulebook, Pen pen) {
        this.permits = permits;
        this.organization = organization;
        this.rulebook = rulebook;
        this.pen = pen;
    }

    public PlanId execute(UnitId unit, int year, Actor by) {
        permits.require(by, Act.DRAFT, unit);
        PlanYear.required(year);
        var skeleton = Skeleton.of(
                organization.unit(unit),
                organization.superior(unit).orElse(null),
                organization.head(unit).orElse(null),
                year,
                rulebook);
        return pen.begin(new Pen.Origin(unit, year, Cause.DRAFTED, null, null, null, ""), skeleton.text(), by);
    }
}
