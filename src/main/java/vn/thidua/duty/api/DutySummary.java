package vn.thidua.duty.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyState;

/// A duty in a list, as the API gives it.
/// @param origin key of what asks for it, a movement
/// @param stage ordinal of the stage of the movement it belongs to
/// @param unit key of the unit that owes it
/// @param askedBy key of the unit that asks, and decides whether it is done
/// @param late whether its last day has passed and the unit still owes it
/// @param dueWords the time as the plan prints it, or the event it hangs on
/// @param version what its entity tag is made of
public record DutySummary(
        String id,
        String origin,
        DutyKind kind,
        String words,
        @Nullable Integer stage,
        String unit,
        String unitName,
        String askedBy,
        String askedByName,
        DutyState state,
        boolean late,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        String dueWords,
        @Nullable Instant submittedAt,
        int version) {}
