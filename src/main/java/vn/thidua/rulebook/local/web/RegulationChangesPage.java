package vn.thidua.rulebook.local.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.web.RegulationPage.Words;

/// What a new version changes, provision by provision.
/// @param kept how many stay as they were
public record RegulationChangesPage(Regulation old, Regulation young, List<Change> changes, int kept) {
    /// One provision.
    /// @param before null where it is new
    /// @param after null where it is gone
    public record Change(@Nullable Words before, @Nullable Words after) {
        public Words either() {
            return Objects.requireNonNull(before == null ? after : before);
        }
    }

    /// Those of the same kind about the same are the same provision.
    static RegulationChangesPage of(Regulation old, Regulation young, List<Words> before, List<Words> after) {
        var gone = new ArrayList<>(before);
        var come = new ArrayList<>(after);
        int kept = 0;
        for (var each : before) {
            if (come.remove(each)) {
                gone.remove(each);
                kept++;
            }
        }
        var changes = new ArrayList<Change>();
        for (var each : gone) {
            var same = come.stream()
                    .filter(other ->
                            other.kind() == each.kind() && other.subject().equals(each.subject()))
                    .findFirst()
                    .orElse(null);
            come.remove(same);
            changes.add(new Change(each, same));
        }
        come.forEach(each -> changes.add(new Change(null, each)));
        return new RegulationChangesPage(old, young, changes, kept);
    }
}
