package vn.thidua.site;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;

/// Who looks at the page.
/// @param units the units he can choose to act for, the one he acts for unless he chooses first
/// @param language the language chosen for the account, null where none is
public record Visitor(
        Actor actor, List<ActedFor> units, @Nullable Locale language) {
    public Visitor {
        units = List.copyOf(units);
    }

    /// A unit acted for, as the top bar names it.
    public record ActedFor(UUID id, String name) {
        /// As forms send it.
        public String key() {
            return Ids.text(id);
        }
    }
}
