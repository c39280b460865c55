package vn.thidua.ledger.web;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitThen;

/// What the ledger holds of a subject.
/// @param predecessors the units it came from
/// @param mayIssue whether the reader may hand out an extract
public record HistoryPage(
        Subject subject,
        String name,
        List<HistoryYear> years,
        List<UnitThen> predecessors,
        boolean mayRecord,
        boolean mayIssue) {
    /// The columns: ratings by party and union only where there are any.
    public List<MeritKind> kinds() {
        return Stream.of(MeritKind.values())
                .filter(kind -> !kind.bodyRating()
                        || years.stream().anyMatch(year -> !year.of(kind).isEmpty()))
                .toList();
    }
}
