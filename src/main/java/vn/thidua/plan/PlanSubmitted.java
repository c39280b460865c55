package vn.thidua.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A plan lies before the head for signature.
public record PlanSubmitted(@Nullable Actor by, PlanId plan, UnitId unitOf, String title) implements PlanFact {}
