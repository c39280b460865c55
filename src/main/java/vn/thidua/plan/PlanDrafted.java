package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A plan has come into being: from a file, from nothing, from an earlier plan or as an answer to one.
public record PlanDrafted(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, String origin)
        implements PlanFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "origin", origin);
    }
}
