package vn.thidua.ledger.imports;

import java.util.List;
import java.util.Map;
import vn.thidua.document.sheet.SheetCell;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.LedgerPermits;

/// Writes other words into cells of a row, and looks again at what it comes to.
@UseCase
public class MendMeritRow {
    private final LedgerPermits permits;
    private final OpenImports open;
    private final ImportRows rows;
    private final MeritStaging staging;
    private final Matching matching;
    private final MeritReading reading;

    MendMeritRow(
            LedgerPermits permits,
            OpenImports open,
            ImportRows rows,
            MeritStaging staging,
            Matching matching,
            MeritReading reading) {
        this.permits = permits;
        this.open = open;
        this.rows = rows;
        this.staging = staging;
        this.matching = matching;
        this.reading = reading;
    }

    /// @param mended texts by the key of their column
    public void execute(MeritImportId id, int line, Map<String, String> mended, Actor by) {
        var list = open.lock(id, ImportState::open, by);
        permits.requireRecord(by, list.unit());
        var cells = rows.cells(id, line);
        mended.forEach((column, text) -> {
            if (!MeritColumns.has(column)) {
                throw new Missing("column");
            }
            cells.put(column, new SheetCell(Vietnamese.line(text), SheetCell.Kind.TEXT));
        });
        cells.values().removeIf(SheetCell::isBlank);
        var row = reading.rows(list).read(line, cells);
        staging.write(id, List.of(row));
        rows.decideAsOthers(id, line);
        matching.of(id, list.unit(), row.who());
    }
}
