package vn.thidua.duty;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;

/// What is asked, in the same words of every unit that owes it.
/// @param origin what asks, a movement: its module knows the rest
/// @param position its place among what the origin asks, from 1
/// @param words what is to be done, as one line
/// @param provision key of the plan's provision it follows from, empty where somebody wrote it by hand
/// @param quote the words of that provision
/// @param stage ordinal of the stage of the movement it belongs to
/// @param askedBy the unit that asks, and decides whether it is done
/// @param dueWords the time as the plan prints it, where that says more than a date (`định kỳ hàng quý`)
/// @param event what the date hangs on where it is set later, else empty
public record Task(
        TaskId id,
        UUID origin,
        int position,
        DutyKind kind,
        String words,
        String provision,
        String quote,
        @Nullable Integer stage,
        UnitId askedBy,
        String dueWords,
        String event) {}
