package vn.thidua.ledger.imports;

import java.util.Locale;

/// Where an import stands. Named as `ledger.import.state.<lower case>`.
public enum ImportState {
    /// Rows are being read out of the file.
    READING,
    /// To be looked through and decided upon; nothing is in the ledger.
    READY,
    /// Rows are being entered in the ledger.
    APPLYING,
    /// What was good is in the ledger; what was not waits.
    APPLIED,
    /// What was entered is being struck.
    UNDOING,
    UNDONE,
    /// The file could not be read.
    FAILED;

    public boolean busy() {
        return this == READING || this == APPLYING || this == UNDOING;
    }

    /// Whether its rows may be decided upon and mended.
    public boolean open() {
        return this == READY || this == APPLIED;
    }

    public String text() {
        return "ledger.import.state." + name().toLowerCase(Locale.ROOT);
    }
}
