package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A unit has another name, symbol, kind or place.
public record UnitChanged(@Nullable Actor by, UnitId id, String before, String name) implements Fact {
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
        return before.equals(name) ? Map.of("name", name) : Map.of("before", before, "name", name);
    }
}
