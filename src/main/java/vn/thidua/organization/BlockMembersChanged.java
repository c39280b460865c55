package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// Members have joined or left a block, or stand in another order.
public record BlockMembersChanged(
        @Nullable Actor by, BlockId id, UnitId of, int year, int members, Map<String, Change> changes) implements Fact {
    public BlockMembersChanged {
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
        return Map.of("blockYear", Integer.toString(year), "blockMembers", Integer.toString(members));
    }
}
