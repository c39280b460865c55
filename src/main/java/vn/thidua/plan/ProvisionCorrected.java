package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A person has set right what the reader made of a plan.
public record ProvisionCorrected(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, String provision)
        implements PlanFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "provision", provision);
    }
}
