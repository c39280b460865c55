package vn.thidua.organization;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A unit bears another name, symbol, kind or place from a day on.
public record UnitRenamed(
        @Nullable Actor by, UnitId id, String name, String decision, String effective, Map<String, Change> changes)
        implements UnitFact {
    public UnitRenamed {
        changes = Map.copyOf(changes);
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("name", name, "decision", decision, "effective", effective);
    }
}
