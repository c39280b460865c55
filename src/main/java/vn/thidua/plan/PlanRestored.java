package vn.thidua.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A draft has been brought back.
public record PlanRestored(@Nullable Actor by, PlanId plan, UnitId unitOf, String title) implements PlanFact {}
