package vn.thidua.rulebook.local.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationState;

/// A regulation in the list.
/// @param ended the last day of the unit, null while it is there
/// @param provisions how many it has
public record RegulationLine(
        RegulationId id,
        String number,
        String title,
        String unit,
        @Nullable LocalDate ended,
        LocalDate from,
        @Nullable LocalDate to,
        RegulationState state,
        boolean deleted,
        int provisions,
        Instant changedAt) {
    public String address() {
        return RegulationPage.LIST + "/" + id.text();
    }

    public String stateText() {
        return deleted ? "rulebook.local.deleted" : state.text();
    }

    public String stateTag() {
        return RegulationPage.tag(state, deleted);
    }
}
