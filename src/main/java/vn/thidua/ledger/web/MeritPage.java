package vn.thidua.ledger.web;

import java.util.List;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.Subject;

/// One merit: how it stands, and every entry about it.
public record MeritPage(
        Standing merit, Subject holder, String holderName, List<LedgerEntry> entries, boolean mayCorrect) {}
