package vn.thidua.movement.usecase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.organization.UnitId;

/// What somebody made of one proposal, or a duty he adds.
/// @param key of the proposal; empty for one added
/// @param dropped whether nobody is to owe it
/// @param words what is to be done
/// @param everybody whether all who take part owe it
/// @param of who owes it where not everybody does
/// @param opensOn first day of the time for it, null for the proposal's own where that lies before the last day
/// @param dueOn last day in time, null where it is not known yet
public record Choice(
        String key,
        boolean dropped,
        DutyKind kind,
        String words,
        boolean everybody,
        List<UnitId> of,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn) {
    public Choice {
        of = List.copyOf(of);
    }

    /// With the first day that the plan gives.
    public Choice(
            String key,
            boolean dropped,
            DutyKind kind,
            String words,
            boolean everybody,
            List<UnitId> of,
            @Nullable LocalDate dueOn) {
        this(key, dropped, kind, words, everybody, of, null, dueOn);
    }

    public Choice leftOut(boolean out) {
        return new Choice(key, out, kind, words, everybody, of, opensOn, dueOn);
    }
}
