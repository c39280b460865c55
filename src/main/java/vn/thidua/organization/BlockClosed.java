package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A block ends with a year.
public record BlockClosed(@Nullable Actor by, BlockId id, UnitId of, int year, String reason) implements Fact {
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
        return Map.of("blockYear", Integer.toString(year), "blockReason", reason);
    }
}
