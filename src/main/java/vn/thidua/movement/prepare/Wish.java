package vn.thidua.movement.prepare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.organization.UnitId;

/// How somebody wants a duty to be.
/// @param of who owes it where these were chosen
/// @param opensOn first day of the time for it, null for the plan's own
/// @param dueOn last day in time, null where it is not known yet
public record Wish(
        boolean dropped,
        DutyKind kind,
        String words,
        Whom whom,
        List<UnitId> of,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn) {
    public Wish {
        of = List.copyOf(of);
    }

    /// Who owes it.
    public enum Whom {
        /// whom the plan names, among those who take part in the end
        AS_NAMED,
        EVERYBODY,
        CHOSEN
    }

    /// As it follows from the plan.
    static Wish of(Proposal proposal) {
        return new Wish(
                false,
                proposal.kind(),
                proposal.words(),
                Whom.AS_NAMED,
                List.of(),
                proposal.opensOn(),
                proposal.dueOn());
    }

    Wish leftOut(boolean out) {
        return new Wish(out, kind, words, whom, of, opensOn, dueOn);
    }

    Wish owedBy(Whom others, List<UnitId> units) {
        return new Wish(dropped, kind, words, others, units, opensOn, dueOn);
    }

    Wish due(LocalDate day) {
        var opens = opensOn == null || opensOn.isAfter(day) ? null : opensOn;
        return new Wish(dropped, kind, words, whom, of, opens, day);
    }
}
