package vn.thidua.plan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// A plan has been given back with reasons.
public record PlanReturned(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, String reason)
        implements Fact {
    @Override
    public String subjectKind() {
        return "plan";
    }

    @Override
    public UUID subject() {
        return plan.value();
    }

    @Override
    public UUID unit() {
        return unitOf.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "reason", reason);
    }
}
