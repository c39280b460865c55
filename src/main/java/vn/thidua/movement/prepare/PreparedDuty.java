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
/// @param wish how it is wanted
/// @param units who would owe it; none where that is not known yet
/// @param doubts what is still to be asked
public record PreparedDuty(
        String id, int since, @Nullable Proposal proposal, Wish wish, List<UnitId> units, Set<Doubt> doubts) {
    public PreparedDuty {
        units = List.copyOf(units);
        doubts = Set.copyOf(doubts);
    }

    public boolean dropped() {
        return wish.dropped();
    }

    public DutyKind kind() {
        return wish.kind();
    }

    public String words() {
        return wish.words();
    }

    /// Whether somebody has chosen about it.
    public boolean chosen() {
        return since > 0;
    }

    public @Nullable LocalDate dueOn() {
        return wish.dueOn();
    }

    /// First day of the time for it; it counts only before a last one.
    public @Nullable LocalDate opensOn() {
        var opensOn = wish.opensOn() == null && proposal != null ? proposal.opensOn() : wish.opensOn();
        var dueOn = wish.dueOn();
        return opensOn == null || dueOn == null || opensOn.isAfter(dueOn) ? null : opensOn;
    }

    /// Whether the plan's own last day is a day off, and the next working day is taken for it.
    public boolean carried() {
        return proposal != null
                && proposal.carried()
                && proposal.dueOn() != null
                && proposal.dueOn().equals(dueOn());
    }

    /// Whether it keeps the plan from being launched: nobody would owe it.
    public boolean hinders() {
        return !dropped() && units.isEmpty();
    }

    public boolean owedBy(UnitId unit) {
        return !dropped() && units.contains(unit);
    }

    /// As the launch is told.
    Choice choice() {
        return new Choice(
                proposal == null ? "" : proposal.key(),
                dropped(),
                kind(),
                words(),
                wish.whom() == Wish.Whom.EVERYBODY,
                units,
                wish.opensOn(),
                dueOn());
    }
}
