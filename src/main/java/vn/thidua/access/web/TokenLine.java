package vn.thidua.access.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.ApiTokenId;
import vn.thidua.kernel.Ids;

/// The token of a connected system as lists show it.
/// @param unit short name, empty for the whole tree
/// @param state `open`, `expired` or `revoked`
/// @param system key of the technical account, for the trail
public record TokenLine(
        ApiTokenId id,
        String name,
        String purpose,
        List<String> scopes,
        String unit,
        Instant expiresAt,
        String state,
        @Nullable Instant lastUsedAt,
        String createdBy,
        Instant createdAt,
        String system) {
    public String address() {
        return "/api-tokens/" + Ids.text(id.value());
    }

    public boolean open() {
        return state.equals("open");
    }

    public String stateTag() {
        return open() ? "ok" : "late";
    }
}
