package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A block has another chair or other vice chairs.
public record BlockOfficersChanged(
        @Nullable Actor by, BlockId id, UnitId of, int year, String chair, String reason, Map<String, Change> changes)
        implements Fact {
    public BlockOfficersChanged {
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
        return reason.isEmpty()
                ? Map.of("blockYear", Integer.toString(year), "blockChair", chair)
                : Map.of("blockYear", Integer.toString(year), "blockChair", chair, "blockReason", reason);
    }
}
