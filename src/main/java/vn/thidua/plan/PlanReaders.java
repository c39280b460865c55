package vn.thidua.plan;

import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// Who may read an issued plan besides those above and below its unit: whoever takes part in what it has launched. A
/// module that knows of such contributes a bean.
public interface PlanReaders {
    boolean mayRead(PlanId plan, Actor by);

    /// Whether the unit has to carry the plan out, so that it may answer it with a plan of its own though the plan is
    /// not one of a unit above.
    boolean carriesOut(PlanId plan, UnitId unit);
}
