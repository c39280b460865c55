package vn.thidua.plan;

import java.util.Optional;
import vn.thidua.kernel.Actor;

/// What another module offers to do with a plan, or to look at, from the plan's page: launching it, its movement.
public interface PlanAct {
    /// Its place among the others.
    int position();

    /// Nothing where the actor may not, or there is nothing to do with this plan. The module asks its own permission.
    Optional<Link> of(PlanId plan, Actor by);

    /// @param text key of its text
    /// @param icon name in the icon sprite
    /// @param next whether it is what should be done with the plan now
    record Link(String text, String icon, String address, boolean next) {}
}
