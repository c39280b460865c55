package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A finding has been taken as intended.
public record FindingAccepted(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, String quote, String reason)
        implements PlanFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "quote", quote, "reason", reason);
    }
}
