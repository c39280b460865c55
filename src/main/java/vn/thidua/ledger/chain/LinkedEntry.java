package vn.thidua.ledger.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.thidua.kernel.chain.Canonical;
import vn.thidua.kernel.chain.Chain;
import vn.thidua.kernel.chain.Chained;

/// An entry of the ledger as the chain sees it: every column.
record LinkedEntry(long id, Instant at, String canonical) implements Chained {
    private static final String[] COLUMNS = {
        "key",
        "form_key",
        "sort",
        "merit",
        "changes",
        "kind",
        "award",
        "words",
        "grade",
        "subject_kind",
        "subject",
        "subject_name",
        "unit",
        "unit_name",
        "unit_place",
        "year",
        "since",
        "decision_number",
        "decision_day",
        "decision_by",
        "money",
        "note",
        "reason",
        "keeper",
        "source",
        "account",
        "actor"
    };

    static final Chain CHAIN = new Chain("ledger", "e.id, e.at, e." + String.join(", e.", COLUMNS), LinkedEntry::of);

    private static LinkedEntry of(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var written = new Canonical().add(id).add(at);
        for (var column : COLUMNS) {
            written.add(row.getObject(column));
        }
        return new LinkedEntry(id, at, written.toString());
    }
}
