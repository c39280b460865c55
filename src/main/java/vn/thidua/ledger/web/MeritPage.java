package vn.thidua.ledger.web;

import java.util.List;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.Subject;

/// One merit: how it stands, and every entry about it.
/// @param occasion what kind of commendation it was, empty where nobody has said
public record MeritPage(
        Standing merit, Subject holder, String holderName, List<Said> entries, String occasion, boolean mayCorrect) {
    /// An entry, and the kind of commendation it names.
    public record Said(LedgerEntry entry, String occasion) {}
}
