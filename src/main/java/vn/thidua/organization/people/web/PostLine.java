package vn.thidua.organization.people.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;

/// A post in somebody's history.
/// @param unit the name the list shows
/// @param reorganized whether a reorganization of units began or ended it
public record PostLine(
        UUID id,
        UUID unitId,
        String unit,
        String title,
        boolean head,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String decision,
        boolean reorganized) {
    public String key() {
        return Ids.text(id);
    }

    public String unitAddress() {
        return "/units/" + Ids.text(unitId);
    }

    /// Whether it was held on that day, as far as is known.
    boolean on(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
