package vn.thidua.ledger.imports;

import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.organization.UnitId;

/// Receives a file with merits of past years. Nothing is entered yet: it is read by [ImportJobs], looked through, and
/// decided upon.
@UseCase
public class UploadMerits {
    private final LedgerPermits permits;
    private final MeritImports imports;

    UploadMerits(LedgerPermits permits, MeritImports imports) {
        this.permits = permits;
        this.imports = imports;
    }

    /// @param unit whose merits they are, and those of the units below it
    public MeritImportId execute(UnitId unit, String fileName, byte[] content, Actor by) {
        permits.requireRecord(by, unit);
        return imports.create(unit, fileName, content, by);
    }
}
