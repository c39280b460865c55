package vn.thidua.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitThen;

/// Whose merits count as a subject's own: of a unit also those of the units it came from.
@Component
public class Lineage {
    private static final int MOST_PREDECESSORS = 200;

    private final UnitHistory units;

    Lineage(UnitHistory units) {
        this.units = units;
    }

    /// The subject, and the units it came from.
    public List<Subject> of(Subject subject) {
        var all = new ArrayList<Subject>();
        all.add(subject);
        if (subject.kind() == Subject.Kind.UNIT) {
            predecessors(new UnitId(subject.id())).keySet().forEach(unit -> all.add(Subject.of(unit)));
        }
        return all;
    }

    /// The units out of which this one came, through any number of changes.
    public Map<UnitId, UnitThen> predecessors(UnitId unit) {
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
}
