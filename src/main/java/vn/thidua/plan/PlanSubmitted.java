package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A plan lies before the head for signature.
/// @param before the state it was in
public record PlanSubmitted(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, String before)
        implements PlanFact {
    @Override
    public Map<String, Change> changes() {
        return Map.of("planState", new Change(before, "SUBMITTED"));
    }
}
