package vn.thidua.ledger.imports.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.MeritId;
import vn.thidua.ledger.Subject;
import vn.thidua.ledger.imports.Finding;
import vn.thidua.ledger.imports.Outcome;

/// A row of an import as its page shows it.
/// @param cells as they stand, by the key of their column
/// @param subject whose it is, null while that is not known
/// @param now what the subject is called today, and where he is
/// @param merit what it has become in the ledger
public record RowLine(
        int line,
        Map<String, String> cells,
        List<Finding> findings,
        Outcome outcome,
        @Nullable Subject subject,
        String now,
        @Nullable MeritId merit,
        boolean decided) {
    /// The columns that can be mended: those with a fault.
    public List<String> faulty() {
        return findings.stream().map(Finding::column).distinct().toList();
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    public String entry() {
        return merit == null ? "" : "/ledger/" + Ids.text(merit.value());
    }
}
