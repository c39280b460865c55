package vn.thidua.audit.chain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.chain.ChainVerifier;

/// Verifies the trail.
@Component
public class Verifier extends ChainVerifier {
    public Verifier(JdbcClient jdbc) {
        super(ChainEntry.CHAIN, jdbc);
    }
}
