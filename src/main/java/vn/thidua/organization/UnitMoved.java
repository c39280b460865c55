package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A unit hangs, with all below it, on another.
/// @param before name of its superior until now, empty where it had none
/// @param now name of its superior, empty where it has none
public record UnitMoved(
        @Nullable Actor by,
        UnitId id,
        String name,
        @Nullable UnitId parent,
        String before,
        String now) implements Fact {
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

    @Override
    public Map<String, Change> changes() {
        return Map.of("superior", new Change(before, now));
    }
}
