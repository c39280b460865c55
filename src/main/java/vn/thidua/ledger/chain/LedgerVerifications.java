package vn.thidua.ledger.chain;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.chain.ChainVerifications;

/// The verifications of the ledger.
@Component
public class LedgerVerifications extends ChainVerifications {
    LedgerVerifications(JdbcClient jdbc, LedgerSealer sealer, LedgerVerifier verifier, Clock clock) {
        super(LinkedEntry.CHAIN, jdbc, sealer, verifier, clock);
    }
}
