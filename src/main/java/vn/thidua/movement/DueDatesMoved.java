package vn.thidua.movement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// Duties of a movement have got another last day: an event has its day, or a leader moved a task.
/// @param about the event or the task
/// @param day as `yyyy-MM-dd`
/// @param duties how many moved
/// @param reason empty where none was asked for
public record DueDatesMoved(
        @Nullable Actor by, MovementId movement, UnitId unitOf, String about, String day, int duties, String reason)
        implements MovementFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("about", about, "day", day, "duties", Integer.toString(duties), "reason", reason);
    }
}
