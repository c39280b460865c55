package vn.thidua.movement.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.organization.UnitId;

/// What a meeting concluded that somebody is to do, and how that duty stands.
/// @param unit name of the unit that owes it
public record Conclusion(
        int position, String words, String unit, @Nullable LocalDate dueOn, DutyId duty, DutyState state) {
    public String address() {
        return "/duties/" + duty.text();
    }

    public boolean late(LocalDate today) {
        return state.owed() && dueOn != null && dueOn.isBefore(today);
    }

    /// What somebody is to do.
    /// @param unit null where none was chosen
    /// @param by the last day, null where none was given
    public record Wanted(
            String words, @Nullable UnitId unit, @Nullable LocalDate by) {}
}
