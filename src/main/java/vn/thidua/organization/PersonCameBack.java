package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// Somebody who had left works again.
public record PersonCameBack(@Nullable Actor by, PersonId id, UnitId in, Map<String, Change> changes) implements Fact {
    public PersonCameBack {
        changes = Map.copyOf(changes);
    }

    @Override
    public String subjectKind() {
        return "person";
    }

    @Override
    public UUID subject() {
        return id.value();
    }

    @Override
    public UUID unit() {
        return in.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of();
    }
}
