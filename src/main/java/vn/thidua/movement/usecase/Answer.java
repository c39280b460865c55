package vn.thidua.movement.usecase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.amend.Item;
import vn.thidua.organization.UnitId;

/// What somebody says about one item of an amendment.
/// @param item its id
/// @param take whether it is to be as the new edition has it; else the task stays as it is, or no task comes to be
/// @param overHand whether that holds also for what somebody made otherwise before
/// @param everybody whether all who take part owe a new task
/// @param of who owes it where not everybody does; those the plan names where empty
/// @param dueOn last day of a new task
public record Answer(
        String item,
        boolean take,
        boolean overHand,
        boolean everybody,
        List<UnitId> of,
        @Nullable LocalDate dueOn) {
    public Answer {
        of = List.copyOf(of);
    }

    /// What holds where nobody says anything.
    public static Answer usual(Item item) {
        var after = item.after();
        return new Answer(
                item.id(),
                item.what() != Item.What.DROPPED,
                false,
                false,
                List.of(),
                after == null ? null : after.dueOn());
    }
}
