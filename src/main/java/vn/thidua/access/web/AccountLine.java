package vn.thidua.access.web;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.access.Language;
import vn.thidua.kernel.Ids;

/// An account as lists show it.
/// @param roles how many roles are in force
/// @param unit the unit of one of them, empty where there is none or it is the whole tree
public record AccountLine(
        UUID id,
        String userName,
        String name,
        String unit,
        int roles,
        boolean handedOut,
        boolean blocked,
        Language language,
        Instant createdAt,
        Instant passwordAt) {
    public String address() {
        return "/accounts/" + Ids.text(id);
    }

    public String stateText() {
        return blocked ? "access.state.blocked" : handedOut ? "access.state.handed_out" : "access.state.open";
    }
}
