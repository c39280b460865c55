package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A plan has run its course.
public record PlanClosed(@Nullable Actor by, PlanId plan, UnitId unitOf, String title) implements PlanFact {
    @Override
    public Map<String, Change> changes() {
        return Map.of("planState", new Change("ISSUED", "CLOSED"));
    }
}
