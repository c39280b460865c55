package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A plan has been signed and bears its number and date.
public record PlanIssued(@Nullable Actor by, PlanId plan, UnitId unitOf, String title, String number, String date)
        implements PlanFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "number", number, "date", date);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("planState", new Change("SUBMITTED", "ISSUED"), "number", new Change("", number));
    }
}
