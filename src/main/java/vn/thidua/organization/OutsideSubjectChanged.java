package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// What is known of a household, an enterprise or a citizen has changed.
public record OutsideSubjectChanged(@Nullable Actor by, OutsideSubjectId id, UnitId of, Map<String, Change> changes)
        implements Fact {
    public OutsideSubjectChanged {
        changes = Map.copyOf(changes);
    }

    @Override
    public String subjectKind() {
        return "outside_subject";
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
        return Map.of();
    }
}
