package vn.thidua.ledger.imports;

import java.util.Locale;

/// What a row comes to. Named as `ledger.import.outcome.<lower case>`.
public enum Outcome {
    /// To be entered.
    NEW,
    /// The ledger has it already, or an earlier row says it.
    KNOWN,
    /// Whose it is, is for a person to say.
    DOUBT,
    /// Somebody decided to leave it out.
    LEFT,
    /// Something is wrong in its cells.
    FAULTY,
    ENTERED;

    public String text() {
        return "ledger.import.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
