package vn.thidua.duty;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A unit has been let off a duty.
public record DutyWaived(@Nullable Actor by, DutyId duty, UnitId unitOf, String words, DutyState before, String reason)
        implements DutyFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("words", words, "reason", reason);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("dutyState", new Change(before.name(), "WAIVED"));
    }
}
