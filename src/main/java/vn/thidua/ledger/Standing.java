package vn.thidua.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;

/// A merit as it stands: the entry whose words hold, and what ended it.
/// @param holder whose it is today, after people were found to be the same
/// @param home the unit whose people see it
/// @param ended the entry that revoked or struck it, null while it holds
public record Standing(
        LedgerEntry entry,
        UUID holder,
        UnitId home,
        @Nullable LedgerEntry ended) {
    public boolean holds() {
        return ended == null;
    }

    public boolean revoked() {
        return ended != null && ended.sort() == LedgerEntry.Sort.REVOKED;
    }

    public MeritId merit() {
        return entry.merit();
    }

    public String address() {
        return "/ledger/" + Ids.text(entry.merit().value());
    }
}
