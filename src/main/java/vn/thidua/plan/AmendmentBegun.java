package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// Work on an amendment of an issued plan has begun; the issued text stays in force.
public record AmendmentBegun(@Nullable Actor by, PlanId plan, UnitId unitOf, String title) implements PlanFact {
    @Override
    public Map<String, Change> changes() {
        return Map.of("planState", new Change("ISSUED", "AMENDING"));
    }
}
