package vn.thidua.ledger.chain;

import vn.thidua.site.Texts;
import vn.thidua.site.chain.VerifyCommand;

/// Verifies the ledger from the console.
public final class VerifyLedgerCommand extends VerifyCommand {
    public static final String NAME = "verify-ledger";

    public VerifyLedgerCommand(Texts texts) {
        super(texts, "ledger", LedgerVerifier::new);
    }
}
