package vn.thidua.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A superior's plan has been entered by its paper.
/// @param from the body that issued it
public record PlanReceived(
        @Nullable Actor by, PlanId plan, UnitId unitOf, String title, String from, String number, String date)
        implements PlanFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", title, "issuer", from, "number", number, "date", date);
    }
}
