package vn.thidua.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.LedgerEntry;
import vn.thidua.ledger.Merit;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;

/// One year of a subject.
public record HistoryYear(int year, List<Item> items) {
    public List<Item> of(MeritKind kind) {
        return items.stream().filter(item -> item.merit().kind() == kind).toList();
    }

    /// A year of which nothing is known.
    public boolean gap() {
        return items.isEmpty();
    }

    /// @param predecessor under whose name it was received, empty where under the subject's own
    /// @param occasion what kind of commendation it was, empty where nobody has said
    /// @param address of the merit's page, null where the reader may not open it
    public record Item(
            LedgerEntry entry,
            boolean revoked,
            String predecessor,
            String occasion,
            @Nullable String address) {
        public Merit merit() {
            return entry.content();
        }

        /// The unit of the day, where that says more than the page itself.
        public String place() {
            return entry.subject().kind() == Subject.Kind.PERSON ? entry.unitName() : "";
        }
    }
}
