package vn.thidua.organization;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A unit bears another name, symbol, kind or place from a day on.
public record UnitRenamed(@Nullable Actor by, UnitId id, String before, String name, String decision, String effective)
        implements UnitFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("before", before, "name", name, "decision", decision, "effective", effective);
    }
}
