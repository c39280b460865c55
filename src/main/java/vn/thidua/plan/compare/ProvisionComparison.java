package vn.thidua.plan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.plan.correct.CorrectedReading;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.plan.model.Understood;

/// What two texts of a plan mean differently: provisions that went, came, or say something else now.
public record ProvisionComparison(List<Change> changes) {
    /// From here on two provisions are the same one, changed: the share of fields that agree.
    private static final double SAME = 0.5;

    public ProvisionComparison {
        changes = List.copyOf(changes);
    }

    /// @param before nothing where it is new
    /// @param after nothing where it is gone
    public record Change(ProvisionKind kind, Map<String, String> before, Map<String, String> after) {}

    public static ProvisionComparison of(CorrectedReading before, CorrectedReading after) {
        var changes = new ArrayList<Change>();
        for (var kind : ProvisionKind.values()) {
            compare(kind, values(kind, before), values(kind, after), changes);
        }
        return new ProvisionComparison(changes);
    }

    private static void compare(
            ProvisionKind kind, List<Map<String, String>> old, List<Map<String, String>> young, List<Change> changes) {
        var gone = new ArrayList<>(old);
        var come = new ArrayList<>(young);
        young.forEach(gone::remove);
        old.forEach(come::remove);
        for (var before : gone) {
            var after = come.stream()
                    .filter(candidate -> kind.single() || likeness(before, candidate) >= SAME)
                    .findFirst()
                    .orElse(null);
            changes.add(new Change(kind, before, after == null ? Map.of() : after));
            if (after != null) {
                come.remove(after);
            }
        }
        come.forEach(after -> changes.add(new Change(kind, Map.of(), after)));
    }

    /// The fields people see; the sentence a provision came from changes with every comma.
    private static List<Map<String, String>> values(ProvisionKind kind, CorrectedReading reading) {
        return reading.all(kind).stream()
                .map((Understood provision) -> kind.shown(provision))
                .toList();
    }

    private static double likeness(Map<String, String> one, Map<String, String> other) {
        long same = one.entrySet().stream()
                .filter(field -> field.getValue().equals(other.get(field.getKey())))
                .count();
        return (double) same / Math.max(one.size(), other.size());
    }
}
