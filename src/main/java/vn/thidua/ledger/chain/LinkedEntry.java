package vn.thidua.ledger.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import vn.thidua.kernel.chain.Canonical;
import vn.thidua.kernel.chain.Chain;
import vn.thidua.kernel.chain.Chained;

/// An entry of the ledger as the chain sees it: every column. What entries did not have from the beginning stands at
/// the end with its name, and only where it is set, so that the seals of older ones stay what they were.
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

    private static final String OCCASION = "occasion";

    static final Chain CHAIN = new Chain(
            "ledger", "e.id, e.at, e.%s, e.%s".formatted(String.join(", e.", COLUMNS), OCCASION), LinkedEntry::of);

    private static LinkedEntry of(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        var written = new Canonical().add(id).add(at);
        for (var column : COLUMNS) {
            written.add(row.getObject(column));
        }
        var occasion = row.getString(OCCASION);
        if (!occasion.isEmpty()) {
            written.add(OCCASION).add(occasion);
        }
        return new LinkedEntry(id, at, written.toString());
    }
}
