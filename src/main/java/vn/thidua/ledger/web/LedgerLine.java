package vn.thidua.ledger.web;

import java.util.UUID;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.Subject;

/// A merit as the search shows it.
/// @param holder whose it is today
/// @param occasion what kind of commendation it was, empty where nobody has said
public record LedgerLine(LedgerEntry entry, UUID holder, boolean revoked, String occasion) {
    public Merit merit() {
        return entry.content();
    }

    public String address() {
        return "/ledger/" + Ids.text(entry.merit().value());
    }

    /// Everything the ledger holds of him.
    public String history() {
        return new Subject(entry.subject().kind(), holder).history();
    }

    /// The unit then, with those above it; of a unit, those above it.
    public String place() {
        var above = entry.place();
        if (entry.subject().kind() == Subject.Kind.UNIT) {
            return above;
        }
        return above.isEmpty() ? entry.unitName() : entry.unitName() + ", " + above;
    }
}
