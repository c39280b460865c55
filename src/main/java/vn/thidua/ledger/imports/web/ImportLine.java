package vn.thidua.ledger.imports.web;

import java.time.Instant;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.imports.ImportState;
import vn.thidua.ledger.imports.MeritImportId;

/// An import as the list shows it.
/// @param waiting rows that are to be mended or decided upon
public record ImportLine(
        MeritImportId id,
        String fileName,
        String unit,
        String sender,
        Instant at,
        ImportState state,
        int rows,
        int entered,
        int waiting) {
    public String address() {
        return "/ledger/imports/" + Ids.text(id.value());
    }
}
