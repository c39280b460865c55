package vn.thidua.ledger.extract.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.extract.Extract;

/// An extract as the list shows it.
public record ExtractLine(
        UUID id,
        int number,
        String symbol,
        String name,
        String unit,
        String askedBy,
        int merits,
        LocalDate day,
        String actor,
        boolean withdrawn) {
    public String address() {
        return "/ledger/extracts/" + Ids.text(id);
    }

    public String fullNumber() {
        return Extract.numbered(number, symbol);
    }
}
