package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// Somebody has another post, in this unit or from another one.
public record PersonTransferred(
        @Nullable Actor by, PersonId id, UnitId in, UnitId from, String decision, Map<String, Change> changes)
        implements Fact {
    public PersonTransferred {
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
        return decision.isEmpty() ? Map.of() : Map.of("decision", decision);
    }
}
