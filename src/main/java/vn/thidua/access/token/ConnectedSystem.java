package vn.thidua.access.token;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.thidua.access.Scope;
import vn.thidua.access.model.ApiToken;
import vn.thidua.access.signin.Acting;
import vn.thidua.kernel.Actor;

/// A connected system, as the request of its token knows it.
public record ConnectedSystem(
        UUID token,
        UUID account,
        String name,
        Set<Scope> scopes,
        @Nullable UUID unit,
        Instant expiresAt) implements AuthenticatedPrincipal, Acting, Serializable {
    private static final long serialVersionUID = 1L;

    static ConnectedSystem of(ApiToken token) {
        var unit = token.unit();
        return new ConnectedSystem(
                token.id().value(),
                token.account().value(),
                token.name(),
                token.ordered(),
                unit == null ? null : unit.value(),
                token.expiresAt());
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Actor actor() {
        return new Actor(account, null, name);
    }
}
