package vn.thidua.movement.inspection.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.inspection.InspectionId;
import vn.thidua.movement.inspection.InspectionState;

/// One inspection in the list.
/// @param inspected short name of the inspected unit
/// @param unit short name of the unit that inspects
/// @param mendings how many things were to be mended
/// @param left how many of them are not
/// @param late how many of these are past their day
public record InspectionLine(
        InspectionId id,
        LocalDate plannedOn,
        @Nullable LocalDate heldOn,
        String inspected,
        String unit,
        InspectionState state,
        String findings,
        int mendings,
        int left,
        int late) {

    public String stateText() {
        return stateText(state);
    }

    public String stateTag() {
        return stateTag(state);
    }

    static String stateText(InspectionState state) {
        return "state.InspectionState." + state.name();
    }

    static String stateTag(InspectionState state) {
        return switch (state) {
            case PLANNED -> "info";
            case HELD -> "due";
            case CLOSED -> "ok";
            case CANCELLED -> "";
        };
    }
}
