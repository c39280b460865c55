package vn.thidua.movement.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyStanding;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.Task;
import vn.thidua.movement.derive.Doubt;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.organization.UnitId;

/// What becomes of one task, or of one proposal without a task.
/// @param id names it in a form
/// @param task null where there is none yet
/// @param before of the edition before, null where that said nothing of it
/// @param after of the new edition, null where it says nothing of it
/// @param days the days it moves, grouped as they stand
/// @param added units that owe it from now on
/// @param gone unsettled duties of units the plan no longer means
/// @param meant the units of a proposal without a task
/// @param doubts what the reader could not tell about a proposal without a task
/// @param counts of the duties there are
public record Item(
        String id,
        What what,
        @Nullable Task task,
        @Nullable Proposal before,
        @Nullable Proposal after,
        Field<String> words,
        Field<DutyKind> kind,
        List<DayGroup> days,
        List<UnitId> added,
        List<DutyStanding> gone,
        List<UnitId> meant,
        List<Doubt> doubts,
        Counts counts) {
    public Item {
        days = List.copyOf(days);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        meant = List.copyOf(meant);
        doubts = List.copyOf(doubts);
    }

    /// In the order they are shown.
    public enum What {
        CHANGED,
        NEW,
        GONE,
        /// both editions ask for it, and somebody left it out of the launch
        DROPPED,
        KEPT
    }

    /// How many duties of a task stand where.
    public record Counts(int owed, int submitted, int done, int waived) {
        static Counts of(List<DutyStanding> duties) {
            return new Counts(
                    (int) duties.stream().filter(each -> each.state().owed()).count(),
                    count(duties, DutyState.SUBMITTED),
                    count(duties, DutyState.DONE),
                    count(duties, DutyState.WAIVED) + count(duties, DutyState.MISSED));
        }

        private static int count(List<DutyStanding> duties, DutyState state) {
            return (int) duties.stream().filter(each -> each.state() == state).count();
        }

        public int unsettled() {
            return owed + submitted;
        }

        public int all() {
            return owed + submitted + done + waived;
        }
    }

    /// Whether somebody has made it otherwise than the plan had it, and the plan now wants it otherwise again.
    public boolean asks() {
        return words.asks() || days.stream().anyMatch(DayGroup::byHand);
    }

    /// What it asks, as it stands or as it is proposed.
    public String title() {
        if (task != null) {
            return task.words();
        }
        return after == null ? "" : after.words();
    }
}
