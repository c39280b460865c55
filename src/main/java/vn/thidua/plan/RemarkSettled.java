package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A remark has been dealt with.
public record RemarkSettled(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, RemarkId remark, String quote)
        implements PlanFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "quote", quote);
    }
}
