package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// What is known of a person has been corrected. The trail shows the person by id, and of what is personal only that it
/// was changed.
public record PersonChanged(@Nullable Actor by, PersonId id, UnitId in, Map<String, Change> changes) implements Fact {
    public PersonChanged {
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
