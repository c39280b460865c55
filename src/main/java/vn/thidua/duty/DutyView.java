package vn.thidua.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/// A unit's duty as other modules see it.
/// @param submittedAt when the unit last said it was done, null while it has not
public record DutyView(
        DutyId id,
        Task task,
        UnitId unit,
        DutyState state,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable Instant submittedAt) {

    /// Whether the unit still owes it on a day after its last.
    public boolean late(LocalDate today) {
        return state.owed() && dueOn != null && dueOn.isBefore(today);
    }
}
