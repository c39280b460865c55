package vn.thidua.audit.chain;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.chain.ChainSealer;

/// Seals the trail every few seconds.
@Component
public class Sealer extends ChainSealer {
    Sealer(JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction, @Qualifier("clock") Clock clock) {
        super(ChainEntry.CHAIN, jdbc, batches, transaction, clock);
    }

    @Override
    @Scheduled(initialDelayString = "${thidua.trail.seal-after:5s}", fixedDelayString = "${thidua.trail.seal-after:5s}")
    public void seal() {
        super.seal();
    }
}
