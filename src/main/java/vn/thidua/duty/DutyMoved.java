package vn.thidua.duty;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// One unit's duty has got another last day.
/// @param before as `dd/MM/yyyy`, empty where it was not known
/// @param after as `dd/MM/yyyy`
public record DutyMoved(
        @Nullable Actor by, DutyId duty, UnitId unitOf, String words, String before, String after, String reason)
        implements DutyFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("words", words, "reason", reason);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("dueOn", new Change(before, after));
    }
}
