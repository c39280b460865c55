package vn.thidua.plan;

import vn.thidua.kernel.Actor;

/// Is told whenever somebody opens a plan to read it. A module that has to know who has read contributes a bean.
public interface PlanVisits {
    void opened(PlanId plan, Actor by);
}
