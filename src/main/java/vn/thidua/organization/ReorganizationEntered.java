package vn.thidua.organization;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A change of the tree has been entered whose day is still to come.
public record ReorganizationEntered(@Nullable Actor by, UnitId id, String name, String decision, String effective)
        implements UnitFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("name", name, "decision", decision, "effective", effective);
    }
}
