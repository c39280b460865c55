package vn.thidua.movement.amend;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyStanding;

/// Duties of one task that are not settled and have the same last day, which the new edition moves.
/// @param day null where they have none
/// @param byHand whether somebody set that day: at the launch, for an event, or as an extension
public record DayGroup(@Nullable LocalDate day, boolean byHand, List<DutyStanding> duties) {
    public DayGroup {
        duties = List.copyOf(duties);
    }
}
