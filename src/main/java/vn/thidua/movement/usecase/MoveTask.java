package vn.thidua.movement.usecase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyStanding;
import vn.thidua.duty.DutyTime;
import vn.thidua.duty.MoveCause;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.DueDatesMoved;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.MovementPermits;

/// Gives another last day to one task, for all who have not settled it (gia hạn), with a reason that stands on the
/// history of each duty.
@UseCase
public class MoveTask {
    private final MovementPermits permits;
    private final DutyChanges changes;
    private final MovedDates moved;
    private final ApplicationEventPublisher facts;

    MoveTask(MovementPermits permits, DutyChanges changes, MovedDates moved, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.changes = changes;
        this.moved = moved;
        this.facts = facts;
    }

    /// @return how many duties got another last day
    public int execute(MovementId id, TaskId taskId, @Nullable LocalDate day, String reason, Actor by) {
        var movement = permits.requireLeadRunning(by, id);
        var task = changes.tasks(id.value()).stream()
                .filter(each -> each.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new Missing("task"));
        if (day == null) {
            throw Refusal.on("day", MovementRefusals.DAY_MISSING, "movement.refusal.day_missing");
        }
        var why = Reasons.required(reason);
        var unsettled = changes.lock(id.value()).stream()
                .filter(each -> each.task().equals(taskId) && !each.state().settled())
                .map(DutyStanding::id)
                .toList();
        if (unsettled.isEmpty()) {
            throw Refusal.of(MovementRefusals.SETTLED_BY_ALL, "movement.refusal.settled_by_all");
        }
        var all = changes.move(unsettled, DutyTime.on(day), MoveCause.MOVED, why, by);
        facts.publishEvent(new DueDatesMoved(by, id, movement.unit(), task.words(), day.toString(), all.size(), why));
        moved.tell(movement, List.of(task), all, why, by);
        return all.size();
    }
}
