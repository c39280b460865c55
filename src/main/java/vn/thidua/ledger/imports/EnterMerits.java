package vn.thidua.ledger.imports;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.LedgerRefusals;

/// Says that the good rows of an import be entered; those in doubt or with faults wait. [ImportJobs] does it. Pressed
/// twice it is done once.
@UseCase
public class EnterMerits {
    private final LedgerPermits permits;
    private final MeritImports imports;
    private final ImportRows rows;

    EnterMerits(LedgerPermits permits, MeritImports imports, ImportRows rows) {
        this.permits = permits;
        this.imports = imports;
        this.rows = rows;
    }

    public void execute(MeritImportId id, Actor by) {
        permits.requireRecord(by, imports.require(id).unit());
        var list = imports.lock(id);
        if (list.state() == ImportState.APPLYING) {
            return;
        }
        if (!list.state().open()) {
            throw Refusal.of(LedgerRefusals.IMPORT_STATE, "ledger.import.refusal.state");
        }
        if (rows.counts(id).getOrDefault(Outcome.NEW, 0) > 0) {
            imports.begun(id, ImportState.APPLYING, "", by);
        } else if (list.state() == ImportState.READY) {
            throw Refusal.of(LedgerRefusals.IMPORT_NOTHING, "ledger.import.refusal.nothing");
        }
    }
}
