package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A block or cluster has another name, kind or guiding document.
public record BlockChanged(@Nullable Actor by, BlockId id, UnitId of, String name, Map<String, Change> changes)
        implements Fact {
    public BlockChanged {
        changes = Map.copyOf(changes);
    }

    @Override
    public String subjectKind() {
        return "block";
    }

    @Override
    public UUID subject() {
        return id.value();
    }

    @Override
    public UUID unit() {
        return of.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("blockName", name);
    }
}
