package vn.thidua.organization;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A unit has been merged into its heir.
public record UnitMerged(@Nullable Actor by, UnitId id, String name, String heir, String decision, String effective)
        implements UnitFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("name", name, "heir", heir, "decision", decision, "effective", effective);
    }
}
