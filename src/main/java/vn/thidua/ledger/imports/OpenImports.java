package vn.thidua.ledger.imports;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.LedgerRefusals;

/// Hands an import to whoever may work on it.
@Component
class OpenImports {
    private final LedgerPermits permits;
    private final MeritImports imports;

    OpenImports(LedgerPermits permits, MeritImports imports) {
        this.permits = permits;
        this.imports = imports;
    }

    /// @throws Missing where it is not there, or of a unit the actor does not see
    /// @throws Refusal where he may not enter merits of its unit
    MeritImports.MeritImport require(MeritImportId id, Actor by) {
        var list = imports.require(id);
        permits.requireRecord(by, list.unit());
        return list;
    }

    /// As [#require], kept from others until the transaction ends; refused in any other state.
    MeritImports.MeritImport lock(MeritImportId id, Predicate<ImportState> in, Actor by) {
        require(id, by);
        var list = imports.lock(id);
        if (!in.test(list.state())) {
            throw Refusal.of(LedgerRefusals.IMPORT_STATE, "ledger.import.refusal.state");
        }
        return list;
    }
}
