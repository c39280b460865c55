package vn.thidua.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/// How one unit's duty stands, without the words of its task.
/// @param askedOn see [Asked]
/// @param dueOn last day in time, null where it is not known
public record DutyStanding(
        DutyId id,
        TaskId task,
        UnitId unit,
        DutyState state,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueOn) {}
