package vn.thidua.movement.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;

/// What an inspected unit must mend, and how its duty stands.
public record Mending(int position, String words, LocalDate dueOn, DutyId duty, DutyState state) {
    public boolean late(LocalDate today) {
        return state.owed() && dueOn.isBefore(today);
    }

    public String address() {
        return "/duties/" + duty.text();
    }

    /// What somebody asks to be mended.
    /// @param by the last day, null where none was given
    public record Wanted(String words, @Nullable LocalDate by) {}
}
