package vn.thidua.movement.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.MovementState;

/// One movement in the list.
/// @param unit short name of the unit that launched it
/// @param participants how many units take part
/// @param duties how many duties they owe together, those waived apart
/// @param done how many of these are done
/// @param late how many are still owed after their last day
public record MovementLine(
        UUID id,
        String title,
        String number,
        String unit,
        int year,
        MovementState state,
        LocalDate from,
        LocalDate to,
        int participants,
        int duties,
        int done,
        int late) {
    public String address() {
        return "/movements/" + Ids.text(id);
    }

    public String stateText() {
        return "state.MovementState." + state.name();
    }

    /// Per cent.
    public int share() {
        return duties == 0 ? 0 : 100 * done / duties;
    }
}
