package vn.thidua.ledger.imports;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.LedgerRefusals;

/// Says that all an import entered be struck, unless something builds on it. [ImportJobs] does it.
@UseCase
public class UndoMeritImport {
    private final LedgerPermits permits;
    private final OpenImports open;
    private final MeritImports imports;
    private final MeritUndoing undoing;

    UndoMeritImport(LedgerPermits permits, OpenImports open, MeritImports imports, MeritUndoing undoing) {
        this.permits = permits;
        this.open = open;
        this.imports = imports;
        this.undoing = undoing;
    }

    /// @throws Refusal where one of its merits was corrected or revoked, or something else builds on it: which
    public void execute(MeritImportId id, String reason, Actor by) {
        permits.requireRecord(by, imports.require(id).unit());
        open.lock(id, state -> state == ImportState.APPLIED, by);
        undoing.keepers(id).forEach(keeper -> permits.requireStrike(by, keeper));
        var why = Vietnamese.line(reason);
        if (why.isEmpty()) {
            throw Refusal.on("reason", LedgerRefusals.IMPORT_REASON, "ledger.refusal.reason");
        }
        undoing.refuseWhereBuiltOn(id);
        imports.begun(id, ImportState.UNDOING, why, by);
    }
}
