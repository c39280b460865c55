package vn.thidua.ledger.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.ledger.Ledger;
import vn.thidua.ledger.LedgerPermits;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.Subject;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitThen;

/// What the ledger holds of a subject, year by year, with what its predecessors received.
@Component
class History {
    private static final int MOST_PREDECESSORS = 200;

    private final Ledger ledger;
    private final LedgerPermits permits;
    private final UnitHistory units;
    private final Clock clock;

    History(Ledger ledger, LedgerPermits permits, UnitHistory units, Clock clock) {
        this.ledger = ledger;
        this.permits = permits;
        this.units = units;
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
        var all = new ArrayList<Subject>();
        all.add(subject);
        if (subject.kind() == Subject.Kind.UNIT) {
            predecessors(new UnitId(subject.id())).keySet().forEach(unit -> all.add(Subject.of(unit)));
        }
        return ledger.of(all);
    }

    /// The units out of which this one came, through any number of changes.
    Map<UnitId, UnitThen> predecessors(UnitId unit) {
        var found = new LinkedHashMap<UnitId, UnitThen>();
        var open = new ArrayList<UnitId>(List.of(unit));
        while (!open.isEmpty() && found.size() < MOST_PREDECESSORS) {
            for (var before : units.predecessors(open.removeLast())) {
                if (!before.id().equals(unit) && found.putIfAbsent(before.id(), before) == null) {
                    open.add(before.id());
                }
            }
        }
        return found;
    }

    private HistoryYear.Item item(Standing merit, Subject subject, Actor by) {
        var entry = merit.entry();
        return new HistoryYear.Item(
                entry,
                merit.revoked(),
                entry.subject().equals(subject) ? "" : entry.name(),
                permits.maySee(by, merit.home()) ? merit.address() : null);
    }
}
