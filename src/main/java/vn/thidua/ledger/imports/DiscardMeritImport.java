package vn.thidua.ledger.imports;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.ledger.LedgerPermits;

/// Throws an import away of which nothing has been entered.
@UseCase
public class DiscardMeritImport {
    private final LedgerPermits permits;
    private final OpenImports open;
    private final MeritImports imports;

    DiscardMeritImport(LedgerPermits permits, OpenImports open, MeritImports imports) {
        this.permits = permits;
        this.open = open;
        this.imports = imports;
    }

    public void execute(MeritImportId id, Actor by) {
        permits.requireRecord(by, imports.require(id).unit());
        open.lock(id, state -> state == ImportState.READY || state == ImportState.FAILED, by);
        imports.delete(id);
    }
}
