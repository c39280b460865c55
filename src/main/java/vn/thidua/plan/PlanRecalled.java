package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// Its author has taken a plan back before it was signed.
public record PlanRecalled(@Nullable Actor by, PlanId plan, UnitId unitOf, String title) implements PlanFact {
    @Override
    public Map<String, Change> changes() {
        return Map.of("planState", new Change("SUBMITTED", "RETURNED"));
    }
}
