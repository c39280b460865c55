package vn.thidua.ledger.chain;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.chain.ChainSealer;

/// Seals the ledger every few seconds.
@Component
public class LedgerSealer extends ChainSealer {
    LedgerSealer(
            JdbcClient jdbc, JdbcTemplate batches, TransactionTemplate transaction, @Qualifier("clock") Clock clock) {
        super(LinkedEntry.CHAIN, jdbc, batches, transaction, clock);
    }

    @Override
    @Scheduled(
            initialDelayString = "${thidua.ledger.seal-after:5s}",
            fixedDelayString = "${thidua.ledger.seal-after:5s}")
    public void seal() {
        super.seal();
    }
}
