package vn.thidua.ledger.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Lineage;
import vn.thidua.ledger.Occasions;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitThen;

/// What the ledger holds of a subject, year by year, with what its predecessors received.
@Component
class History {
    private final Ledger ledger;
    private final LedgerPermits permits;
    private final Lineage lineage;
    private final Occasions occasions;
    private final Clock clock;

    History(Ledger ledger, LedgerPermits permits, Lineage lineage, Occasions occasions, Clock clock) {
        this.ledger = ledger;
        this.permits = permits;
        this.lineage = lineage;
        this.occasions = occasions;
        this.clock = clock;
    }

    /// One line for each year from the first that is known to this one, the latest first.
    List<HistoryYear> of(Subject subject, Actor by) {
        var found = merits(subject);
        if (found.isEmpty()) {
            return List.of();
        }
        var first = found.stream()
                .mapToInt(one -> one.entry().content().year())
                .min()
                .orElseThrow();
        int last = Math.max(
                LocalDate.now(clock).getYear(),
                found.stream()
                        .mapToInt(one -> one.entry().content().year())
                        .max()
                        .orElseThrow());
        var years = new ArrayList<HistoryYear>();
        for (int year = last; year >= first; year--) {
            int wanted = year;
            years.add(new HistoryYear(
                    year,
                    found.stream()
                            .filter(one -> one.entry().content().year() == wanted)
                            .map(one -> item(one, subject, by))
                            .toList()));
        }
        return years;
    }

    /// All that holds or was revoked, the latest first.
    List<Standing> merits(Subject subject) {
        return ledger.of(lineage.of(subject));
    }

    /// The units out of which this one came, through any number of changes.
    Map<UnitId, UnitThen> predecessors(UnitId unit) {
        return lineage.predecessors(unit);
    }

    private HistoryYear.Item item(Standing merit, Subject subject, Actor by) {
        var entry = merit.entry();
        return new HistoryYear.Item(
                entry,
                merit.revoked(),
                entry.subject().equals(subject) ? "" : entry.name(),
                occasions.name(entry.content()),
                permits.maySee(by, merit.home()) ? merit.address() : null);
    }
}
