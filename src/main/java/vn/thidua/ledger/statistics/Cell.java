package vn.thidua.ledger.statistics;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.MeritKind;
import vn.thidua.organization.UnitId;

/// What the database counts: one award of one year, given as one kind of commendation, in one unit directly below, or
/// in the unit itself.
/// @param award its code; of a form of a place's own with the name it was entered by, a space between: two places may
///     mean different forms by one code
/// @param occasion code of the kind of commendation, empty where nobody has said
/// @param below null for the unit itself
public record Cell(
        int year,
        MeritKind kind,
        String award,
        String occasion,
        @Nullable UnitId below,
        Counts counts) {
    /// The key of the unit, empty for the unit itself.
    public String unit() {
        return below == null ? "" : Ids.text(below.value());
    }
}
