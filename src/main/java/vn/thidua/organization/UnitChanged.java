package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A unit has another name, symbol, kind or place.
public record UnitChanged(@Nullable Actor by, UnitId id, String name, Map<String, Change> changes) implements Fact {
    public UnitChanged {
        changes = Map.copyOf(changes);
    }

    @Override
    public String subjectKind() {
        return "unit";
    }

    @Override
    public UUID subject() {
        return id.value();
    }

    @Override
    public UUID unit() {
        return id.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("name", name);
    }
}
