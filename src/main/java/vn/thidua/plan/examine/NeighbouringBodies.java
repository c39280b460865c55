package vn.thidua.plan.examine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.check.Bodies;
import vn.thidua.plan.correct.Likeness;

/// The units around the one that plans: above it, beside it and below. A name is called unknown only where the tree
/// holds units of that sort (`Phòng …`); a tree without divisions cannot tell about one.
final class NeighbouringBodies implements Bodies {
    private static final double NEAR = 0.6;
    private static final int SHOWN = 3;

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> sorts = new HashSet<>();

    private NeighbouringBodies() {}

    static Bodies of(Collection<UnitView> units) {
        var bodies = new NeighbouringBodies();
        for (var unit : units) {
            bodies.names.put(key(unit.name()), unit.name());
            bodies.names.put(key(unit.shortName()), unit.name());
            bodies.sorts.add(sort(key(unit.name())));
        }
        return bodies;
    }

    @Override
    public Match match(String name) {
        var key = key(name);
        var known = names.get(key);
        if (known != null) {
            return new Known(known);
        }
        if (!sorts.contains(sort(key)) || names.keySet().stream().anyMatch(other -> partOf(other, key))) {
            return new Untold();
        }
        var near = names.entrySet().stream()
                .map(entry -> Map.entry(entry.getValue(), Likeness.of(entry.getKey(), key)))
                .filter(entry -> entry.getValue() >= NEAR)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .distinct()
                .limit(SHOWN)
                .toList();
        return new Unknown(near);
    }

    /// `Sở` for `Sở Tài chính`, `Phòng Tổng hợp` for `Phòng Tổng hợp thuộc Văn phòng`: the same body, said shorter or
    /// longer.
    private static boolean partOf(String one, String other) {
        return one.startsWith(other + " ") || other.startsWith(one + " ");
    }

    private static String key(String name) {
        return Vietnamese.line(Vietnamese.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " "));
    }

    private static String sort(String key) {
        int blank = key.indexOf(' ');
        return blank < 0 ? key : key.substring(0, blank);
    }
}
