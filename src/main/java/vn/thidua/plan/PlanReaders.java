package vn.thidua.plan;

import vn.thidua.kernel.Actor;

/// Who may read an issued plan besides those above and below its unit: whoever takes part in what it has launched. A
/// module that knows of such contributes a bean.
public interface PlanReaders {
    boolean mayRead(PlanId plan, Actor by);
}
