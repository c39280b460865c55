package vn.thidua.movement.derive;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyKind;
import vn.thidua.plan.model.Span;

/// A duty that follows from a plan, before anybody has said yes to it.
/// @param key the same for the same words of the plan, whenever it is derived
/// @param words what is to be done, as one line
/// @param quote the sentence of the plan
/// @param span where that stands in the plan's text; none where it stands nowhere
/// @param who the body as the plan names it; empty where it names none; [#EVERYBODY] for all who take part
/// @param opensOn first day of the time for it
/// @param asked last day by the words of the plan where a day off carries it to the next working day; null where it
///        gives none, or one that stands as it is (`trước ngày`)
/// @param dueOn last day in time: `asked`, or the working day to which the law carries it
/// @param dueWords the time as the plan prints it where that says more than a date
/// @param event what the date hangs on, empty for nothing
/// @param stage ordinal of the stage it falls into
/// @param doubts what is to be asked
public record Proposal(
        String key,
        DutyKind kind,
        String words,
        String quote,
        Span span,
        String who,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate asked,
        @Nullable LocalDate dueOn,
        String dueWords,
        String event,
        @Nullable Integer stage,
        Set<Doubt> doubts) {
    /// What no plan prints.
    public static final String EVERYBODY = "*";

    public Proposal {
        doubts = Set.copyOf(doubts);
    }

    /// Whether the last day by the plan's words is a day off, so that the next working day is still in time.
    public boolean carried() {
        return asked != null && !asked.equals(dueOn);
    }

    public boolean ofEverybody() {
        return who.equals(EVERYBODY);
    }
}
