package vn.thidua.duty.agenda;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;

/// A duty on its day.
/// @param version how often it has changed: calendar programs take the higher one for the newer
/// @param unit short name of the unit that owes it
/// @param askedBy short name of the unit that asks
public record Dated(
        DutyId id,
        int version,
        UUID origin,
        String words,
        String quote,
        String unit,
        String askedBy,
        DutyState state,
        LocalDate dueOn) {

    public String address() {
        return "/duties/" + id.text();
    }

    boolean late(LocalDate today) {
        return state.owed() && dueOn.isBefore(today);
    }

    /// Key of where it stands.
    String stateText(LocalDate today) {
        return late(today) ? "duty.late" : "state.DutyState." + state.name();
    }

    /// The colour of that.
    String tag(LocalDate today) {
        if (late(today)) {
            return "late";
        }
        return switch (state) {
            case OPEN, WAIVED -> "";
            case SUBMITTED -> "info";
            case RETURNED -> "due";
            case DONE -> "ok";
            case MISSED -> "late";
        };
    }
}
