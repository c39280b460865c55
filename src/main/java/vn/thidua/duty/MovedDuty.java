package vn.thidua.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/// A duty whose last day has moved.
/// @param before null where it was not known
/// @param after null where it is not known any more
public record MovedDuty(
        DutyId id,
        TaskId task,
        UnitId unit,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {}
