package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// The token of a system is good for the heir of its unit from now on.
/// @param before name of the unit it was good for
/// @param now name of the heir
public record ApiTokenPassed(@Nullable Actor by, ApiTokenId token, UnitId at, String system, String before, String now)
        implements Fact {
    @Override
    public String subjectKind() {
        return "apiToken";
    }

    @Override
    public UUID subject() {
        return token.value();
    }

    @Override
    public UUID unit() {
        return at.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("system", system);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("at", new Change(before, now));
    }
}
