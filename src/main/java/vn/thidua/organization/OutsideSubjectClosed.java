package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A household, an enterprise or a citizen is no longer proposed for awards.
public record OutsideSubjectClosed(@Nullable Actor by, OutsideSubjectId id, UnitId of) implements Fact {
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
