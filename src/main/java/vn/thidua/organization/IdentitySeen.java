package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// Somebody has looked at a person's citizen number, which is covered until then.
public record IdentitySeen(Actor by, PersonId id, UnitId in) implements Fact {
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
