package vn.thidua.duty;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A waived duty is owed again.
public record DutyRestored(@Nullable Actor by, DutyId duty, UnitId unitOf, String words, DutyState before)
        implements DutyFact {
    @Override
    public Map<String, Change> changes() {
        return Map.of("dutyState", new Change(before.name(), "OPEN"));
    }
}
