package vn.thidua.access.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.ApiTokenId;
import vn.thidua.access.Scope;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;

/// What opens the API to a connected system, for one unit and all below it (no unit: the whole tree) and up to a day.
/// A technical account acts for it. It is revoked, never deleted, since the trail speaks of it.
/// @param purpose what the system needs it for
public record ApiToken(
        ApiTokenId id,
        AccountId account,
        String name,
        String purpose,
        Set<Scope> scopes,
        @Nullable UnitId unit,
        Instant expiresAt,
        @Nullable Instant revokedAt) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PURPOSE = 300;

    public ApiToken {
        name = Vietnamese.line(name);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.on("name", AccessRefusals.TOKEN_NAME, "access.refusal.token_name");
        }
        purpose = Vietnamese.line(purpose);
        if (purpose.isEmpty() || purpose.length() > LONGEST_PURPOSE) {
            throw Refusal.on("purpose", AccessRefusals.TOKEN_PURPOSE, "access.refusal.token_purpose");
        }
        if (scopes.isEmpty()) {
            throw Refusal.on("scopes", AccessRefusals.TOKEN_SCOPES, "access.refusal.token_scopes");
        }
        scopes = Set.copyOf(scopes);
    }

    /// The scopes in their order.
    public Set<Scope> ordered() {
        return EnumSet.copyOf(scopes);
    }
}
