package vn.thidua.ledger;

import vn.thidua.kernel.Refusal;

/// What became of one of many merits that were to be entered.
public sealed interface Entered {
    /// It stands in the ledger now.
    record As(MeritId merit) implements Entered {}

    /// It cannot be so, or stands there already ([LedgerRefusals#ALREADY_ENTERED]).
    record Refused(Refusal why) implements Entered {}
}
