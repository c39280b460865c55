package vn.thidua.plan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// A plan has come into being: from a file, from nothing, from an earlier plan or as an answer to one.
public record PlanDrafted(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, String origin) implements Fact {
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
        return Map.of("title", title, "origin", origin);
    }
}
