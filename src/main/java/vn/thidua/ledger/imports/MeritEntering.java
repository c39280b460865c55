package vn.thidua.ledger.imports;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.ManyMerits;
import vn.thidua.ledger.MeritsImported;

/// Enters the good rows of an import, a portion in a transaction, so that one sees it go on and a stop of the server
/// costs one portion at most. Two imports may go on at once: what another has entered meanwhile is there already.
@Component
class MeritEntering {
    /// Where entries of an import come from, as they say.
    static final String SOURCE = "import";

    private static final Logger LOG = LoggerFactory.getLogger(MeritEntering.class);
    private static final int PORTION = 1_000;
    private static final int TRIES = 5;

    private final MeritImports imports;
    private final ImportRows rows;
    private final Matching matching;
    private final LedgerPermits permits;
    private final ManyMerits merits;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    MeritEntering(
            MeritImports imports,
            ImportRows rows,
            Matching matching,
            LedgerPermits permits,
            ManyMerits merits,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.matching = matching;
        this.permits = permits;
        this.merits = merits;
        this.facts = facts;
        this.transaction = transaction;
    }

    /// To the end; what is in the way stays with the import as its problem.
    void enter(MeritImportId id) {
        try {
            // whoever has moved away since is not this unit's to enter for
            transaction.executeWithoutResult(
                    _ -> matching.all(id, imports.require(id).unit()));
            int failures = 0;
            boolean more = true;
            while (more) {
                try {
                    more = Boolean.TRUE.equals(transaction.execute(_ -> portion(id)));
                } catch (DuplicateKeyException | ConcurrencyFailureException taken) {
                    if (++failures == TRIES) {
                        throw taken;
                    }
                    transaction.executeWithoutResult(_ -> matching.judge(id));
                }
            }
        } catch (Refusal refusal) {
            stopped(id, refusal.text());
        } catch (Missing _) {
            stopped(id, Message.of("ledger.import.refusal.not_any_more"));
        } catch (RuntimeException fault) {
            LOG.error("Import {} stopped while it was entered", id.value(), fault);
            stopped(id, Message.of("ledger.import.refusal.stopped"));
        }
    }

    /// @return whether there is more to enter
    private boolean portion(MeritImportId id) {
        var list = imports.lock(id);
        if (list.state() != ImportState.APPLYING) {
            return false;
        }
        var by = Objects.requireNonNull(list.acting());
        permits.requireRecord(by, list.unit());
        var ready = rows.ready(id, PORTION);
        if (!ready.isEmpty()) {
            var origin = new Ledger.Origin(null, SOURCE, permits.keeper(by, list.unit()), by);
            var became =
                    merits.enter(ready.stream().map(ImportRows.Ready::entering).toList(), origin);
            rows.entered(id, list.run(), ready, became);
            return true;
        }
        imports.now(id, ImportState.APPLIED);
        facts.publishEvent(new MeritsImported(by, id.value(), list.unit(), rows.enteredIn(id, list.run())));
        return false;
    }

    private void stopped(MeritImportId id, Message problem) {
        transaction.executeWithoutResult(_ -> {
            var entered = rows.counts(id).getOrDefault(Outcome.ENTERED, 0);
            imports.now(id, entered > 0 ? ImportState.APPLIED : ImportState.READY, problem);
        });
    }
}
