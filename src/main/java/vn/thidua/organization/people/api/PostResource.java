package vn.thidua.organization.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A post somebody holds or held.
/// @param unit key of the unit
/// @param from the first day, null where nobody knows it
/// @param to the last day, null while it is held
/// @param reorganized whether a reorganization of units began or ended it
record PostResource(
        String id,
        String unit,
        String unitName,
        String title,
        boolean head,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String decision,
        boolean reorganized) {}
