package vn.thidua.audit.chain;

import vn.thidua.site.Texts;
import vn.thidua.site.chain.VerifyCommand;

/// Verifies the trail from the console.
public final class VerifyTrailCommand extends VerifyCommand {
    public static final String NAME = "verify-trail";

    public VerifyTrailCommand(Texts texts) {
        super(texts, "audit", Verifier::new);
    }
}
