package vn.thidua.movement.web.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.Task;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.movement.EventRelation;
import vn.thidua.movement.model.EventDates.EventDate;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.site.FormErrors;

/// The days of a movement: those of events that the plan hangs dates on, and those of its tasks.
public record DatesPage(MovementHead head, List<EventLine> events, List<TaskLine> tasks, FormErrors errors) {

    /// An event of the plan.
    /// @param set its day, null where nobody set it
    /// @param open how many duties hang on it and are not settled
    /// @param day as it stands in the field
    public record EventLine(
            String event,
            List<Task> tasks,
            @Nullable EventDate set,
            int open,
            String day,
            EventRelation relation,
            String days,
            boolean faulty) {
        public Message setText() {
            var date = Objects.requireNonNull(set);
            return Message.of("movement.dates.set", date.day(), date.byName());
        }
    }

    /// One task with the last days its duties have.
    /// @param open how many are not settled
    public record TaskLine(Task task, List<DayCount> days, int open, int settled) {
        public String kindText() {
            return "duty.kind." + task.kind().name().toLowerCase(Locale.ROOT);
        }

        public String key() {
            return Ids.text(task.id().value());
        }
    }

    /// How many duties have this day; null where they have none.
    public record DayCount(@Nullable LocalDate day, int duties) {
        public Message text() {
            return Message.of("movement.dates.day", day == null ? Message.of("duty.due.unknown") : day, duties);
        }
    }

    public String address() {
        return head.address() + "/dates";
    }

    public boolean running() {
        return head.movement().state() == MovementState.LAUNCHED;
    }

    public List<EventRelation> relations() {
        return List.of(EventRelation.values());
    }

    public static String relationText(EventRelation relation) {
        return "movement.relation." + relation.name().toLowerCase(Locale.ROOT);
    }
}
