package vn.thidua.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// An amendment has been given up.
public record AmendmentDropped(@Nullable Actor by, PlanId plan, UnitId unitOf, String title) implements PlanFact {}
