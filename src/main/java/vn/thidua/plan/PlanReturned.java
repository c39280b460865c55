package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A plan has been given back with reasons.
public record PlanReturned(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, String reason)
        implements PlanFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "reason", reason);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("planState", new Change("SUBMITTED", "RETURNED"));
    }
}
