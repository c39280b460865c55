package vn.thidua.movement.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.movement.derive.Doubt;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.movement.usecase.Choice;
import vn.thidua.organization.UnitId;

/// A duty as it would come to be if the plan were launched now.
/// @param id key of the proposal, or of our own making for one added
/// @param since the revision of the preparation it was last changed in, 0 for as the plan says
/// @param proposal what follows from the plan, null for one added
/// @param chosen whether somebody has chosen about it
/// @param everybody whether all who take part owe it
/// @param units who owe it; none where that is not known yet
/// @param dueOn last day in time, null where it is not known yet
/// @param doubts what is still to be asked
public record PreparedDuty(
        String id,
        int since,
        @Nullable Proposal proposal,
        boolean chosen,
        boolean dropped,
        DutyKind kind,
        String words,
        boolean everybody,
        List<UnitId> units,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        Set<Doubt> doubts) {
    public PreparedDuty {
        units = List.copyOf(units);
        doubts = Set.copyOf(doubts);
    }

    /// The choice it amounts to.
    Choice choice() {
        return new Choice(
                proposal == null ? "" : proposal.key(),
                dropped,
                kind,
                words,
                everybody,
                everybody ? List.of() : units,
                opensOn,
                dueOn);
    }

    /// Whether it keeps the plan from being launched: nobody would owe it.
    public boolean hinders() {
        return !dropped && units.isEmpty();
    }

    public boolean owedBy(UnitId unit) {
        return !dropped && (everybody || units.contains(unit));
    }
}
