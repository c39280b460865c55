package vn.thidua.duty.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;

/// One duty in the list.
/// @param askedBy short name of the unit that asks
/// @param late whether its last day has passed and the unit still owes it
public record DutyLine(
        DutyId id,
        DutyKind kind,
        String words,
        String unit,
        String askedBy,
        DutyState state,
        @Nullable LocalDate dueOn,
        String dueWords,
        boolean late) {

    public String address() {
        return "/duties/" + id.text();
    }

    public String kindText() {
        return kindText(kind);
    }

    public String stateText() {
        return stateText(state, late);
    }

    public String stateTag() {
        return tag(state, late);
    }

    static String kindText(DutyKind kind) {
        return "duty.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    static String stateText(DutyState state, boolean late) {
        return late ? "duty.late" : "state.DutyState." + state.name();
    }

    /// The class of the colour a state is shown in.
    static String tag(DutyState state, boolean late) {
        if (late) {
            return "late";
        }
        return switch (state) {
            case OPEN -> "";
            case SUBMITTED -> "info";
            case RETURNED -> "due";
            case DONE -> "ok";
            case WAIVED -> "";
            case MISSED -> "late";
        };
    }
}
