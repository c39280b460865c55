package vn.thidua.ledger.imports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.LedgerRefusals;
import vn.thidua.ledger.ManyMerits;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.MeritImportUndone;
import vn.thidua.ledger.MeritUse;
import vn.thidua.ledger.MeritUses;
import vn.thidua.organization.UnitId;

/// Strikes what an import entered, all of it in one transaction or nothing.
@Component
class MeritUndoing {
    private static final Logger LOG = LoggerFactory.getLogger(MeritUndoing.class);
    private static final int PORTION = 1_000;
    private static final int NAMED = 5;

    private final MeritImports imports;
    private final ImportRows rows;
    private final LedgerPermits permits;
    private final ManyMerits merits;
    private final ObjectProvider<MeritUses> uses;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transaction;

    MeritUndoing(
            MeritImports imports,
            ImportRows rows,
            LedgerPermits permits,
            ManyMerits merits,
            ObjectProvider<MeritUses> uses,
            JdbcClient jdbc,
            ApplicationEventPublisher facts,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.rows = rows;
        this.permits = permits;
        this.merits = merits;
        this.uses = uses;
        this.jdbc = jdbc;
        this.facts = facts;
        this.transaction = transaction;
    }

    /// To the end, or not at all; then why stays with the import as its problem.
    void undo(MeritImportId id) {
        try {
            transaction.executeWithoutResult(_ -> all(id));
        } catch (Refusal refusal) {
            stayed(id, refusal.text());
        } catch (Missing _) {
            stayed(id, Message.of("ledger.import.refusal.not_any_more"));
        } catch (RuntimeException fault) {
            LOG.error("Import {} could not be taken out", id.value(), fault);
            stayed(id, Message.of("ledger.import.refusal.stopped"));
        }
    }

    /// The units on whose authority the merits stand in the ledger.
    List<UnitId> keepers(MeritImportId id) {
        return jdbc.sql("""
                        select distinct e.keeper from ledger.import_row r join ledger.entry e on e.key = r.merit
                        where r.import = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    /// @throws Refusal naming merits that something builds on
    void refuseWhereBuiltOn(MeritImportId id) {
        var entered = rows.merits(id);
        var found = uses.orderedStream()
                .flatMap(each -> each.of(entered).stream())
                .limit(NAMED)
                .toList();
        if (!found.isEmpty()) {
            throw Refusal.of(
                    LedgerRefusals.IMPORT_BUILT_ON,
                    "ledger.import.refusal.built_on",
                    named(found).stream().collect(Collectors.joining("; ")));
        }
    }

    private void all(MeritImportId id) {
        var list = imports.lock(id);
        if (list.state() != ImportState.UNDOING) {
            return;
        }
        var by = Objects.requireNonNull(list.acting());
        keepers(id).forEach(keeper -> permits.requireStrike(by, keeper));
        refuseWhereBuiltOn(id);
        var entered = rows.merits(id);
        var origin = new Ledger.Origin(null, MeritEntering.SOURCE, permits.keeper(by, list.unit()), by);
        int struck = 0;
        for (int from = 0; from < entered.size(); from += PORTION) {
            struck += merits.strike(
                    entered.subList(from, Math.min(entered.size(), from + PORTION)), list.reason(), origin);
        }
        imports.now(id, ImportState.UNDONE);
        facts.publishEvent(new MeritImportUndone(by, id.value(), list.unit(), struck));
    }

    /// `Lê Thị Sen, Lao động tiên tiến, 2021`.
    private List<String> named(List<MeritUse> found) {
        return jdbc.sql("""
                        select e.subject_name || ', ' || case when e.words <> '' then e.words else e.grade end || ', ' || e.year
                        from ledger.entry e where e.key = any(:merits) order by e.id
                        """)
                .param(
                        "merits",
                        found.stream()
                                .map(MeritUse::merit)
                                .map(MeritId::value)
                                .distinct()
                                .toArray(UUID[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private void stayed(MeritImportId id, Message problem) {
        transaction.executeWithoutResult(_ -> imports.now(id, ImportState.APPLIED, problem));
    }
}
