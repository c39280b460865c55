package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A list of people has been taken in.
public record PeopleImported(@Nullable Actor by, UUID list, UnitId in, int added, int changed) implements Fact {
    @Override
    public String subjectKind() {
        return "people_import";
    }

    @Override
    public UUID subject() {
        return list;
    }

    @Override
    public UUID unit() {
        return in.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("added", Integer.toString(added), "changed", Integer.toString(changed));
    }
}
