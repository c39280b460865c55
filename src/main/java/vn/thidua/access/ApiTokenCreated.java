package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// A system has been connected: it has a token.
public record ApiTokenCreated(
        @Nullable Actor by, ApiTokenId token, @Nullable UnitId at, String system, String scopes, String expires)
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
    public @Nullable UUID unit() {
        return at == null ? null : at.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("system", system, "scopes", scopes, "expires", expires);
    }
}
