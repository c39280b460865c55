package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// The token of a system opens nothing any more.
public record ApiTokenRevoked(
        @Nullable Actor by, ApiTokenId token, @Nullable UnitId at, String system) implements Fact {
    @Override
    public String subjectKind() {
        return "apiToken";
    }

    @Override
    public UUID subject() {
        return token.value();
    }

    @Override
    public @Nullable UUID unit() {
        return at == null ? null : at.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("system", system);
    }
}
