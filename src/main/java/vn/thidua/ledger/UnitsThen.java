package vn.thidua.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitThen;

/// Units as they were on days; each is looked up once. For one piece of work, not to be kept.
final class UnitsThen {
    private static final int HIGHEST = 20;

    private final UnitHistory history;
    private final Map<UnitId, List<UnitThen>> known = new HashMap<>();

    UnitsThen(UnitHistory history) {
        this.history = history;
    }

    /// As on the day; where the unit was not there yet, or not any more, as it was at the end nearest to it.
    /// @throws Missing where there is no such unit
    UnitThen on(UnitId unit, LocalDate day) {
        var names = known.computeIfAbsent(unit, history::names);
        if (names.isEmpty()) {
            throw new Missing("unit");
        }
        for (var version : names) {
            if ((version.fromDay() == null || !version.fromDay().isAfter(day))
                    && (version.toDay() == null || !version.toDay().isBefore(day))) {
                return version;
            }
        }
        var first = names.getLast();
        return first.fromDay() != null && day.isBefore(first.fromDay()) ? first : names.getFirst();
    }

    /// The subject with the unit's name and place of the day.
    SubjectThen then(Subject subject, String name, UnitId unit, UnitId home, LocalDate day) {
        var then = on(unit, day);
        var above = new ArrayList<String>();
        var next = then.parent();
        while (next != null && above.size() < HIGHEST) {
            var superior = on(next, day);
            above.add(superior.shortName());
            next = superior.parent();
        }
        return new SubjectThen(subject, name, unit, then.name(), String.join(", ", above), home);
    }
}
