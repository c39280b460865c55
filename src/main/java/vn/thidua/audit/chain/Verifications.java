package vn.thidua.audit.chain;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.chain.ChainVerifications;

/// The verifications of the trail.
@Component
public class Verifications extends ChainVerifications {
    Verifications(JdbcClient jdbc, Sealer sealer, Verifier verifier, Clock clock) {
        super(ChainEntry.CHAIN, jdbc, sealer, verifier, clock);
    }
}
