package vn.thidua.movement.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyStanding;
import vn.thidua.duty.DutyTime;
import vn.thidua.duty.MoveCause;
import vn.thidua.duty.Task;
import vn.thidua.duty.calendar.DueDates;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.PartialDate;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.DueDatesMoved;
import vn.thidua.movement.EventRelation;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.model.EventDates;
import vn.thidua.movement.model.EventDates.EventDate;
import vn.thidua.movement.model.MovementPermits;

/// Sets the day of an event that the plan hangs dates on, or sets it anew: whatever hangs on it and is not settled gets
/// its last day. A unit that was given longer keeps that.
@UseCase
public class SetEventDate {
    private static final int FARTHEST = 365;

    private final MovementPermits permits;
    private final EventDates events;
    private final DutyChanges changes;
    private final DueDates dueDates;
    private final MovedDates moved;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SetEventDate(
            MovementPermits permits,
            EventDates events,
            DutyChanges changes,
            DueDates dueDates,
            MovedDates moved,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.events = events;
        this.changes = changes;
        this.dueDates = dueDates;
        this.moved = moved;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param event in the words of the plan
    /// @param day of the event
    /// @param days how many after or before it
    public record Order(String event, @Nullable LocalDate day, EventRelation relation, int days) {}

    /// @return how many duties got another last day
    public int execute(MovementId id, Order order, Actor by) {
        var movement = permits.requireLeadRunning(by, id);
        var day = order.day();
        if (day == null) {
            throw Refusal.on("day", MovementRefusals.DAY_MISSING, "movement.refusal.day_missing");
        }
        if (order.days() < 0 || order.days() > FARTHEST) {
            throw Refusal.on(
                    "days", MovementRefusals.DAYS_OUT_OF_RANGE, "movement.refusal.days_out_of_range", FARTHEST);
        }
        var tasks = changes.tasks(id.value()).stream()
                .filter(task -> task.event().equals(order.event()))
                .toList();
        if (tasks.isEmpty()) {
            throw new Missing("event");
        }
        var before = events.find(id, order.event())
                .map(set -> time(set.day(), set.relation(), set.days()))
                .orElse(DutyTime.on(null));
        int days = order.relation().counts() ? order.days() : 0;
        var time = time(day, order.relation(), days);
        events.put(id, new EventDate(order.event(), day, order.relation(), days, clock.instant(), by.name()), by);
        var hanging = hanging(id, tasks, before);
        var ids = hanging.stream().map(DutyStanding::id).toList();
        var all = changes.move(ids, time, MoveCause.DATED, order.event(), by);
        facts.publishEvent(new DueDatesMoved(by, id, movement.unit(), order.event(), day.toString(), all.size(), ""));
        moved.tell(movement, tasks, all, order.event(), by);
        return all.size();
    }

    private List<DutyStanding> hanging(MovementId id, List<Task> tasks, DutyTime before) {
        var of = tasks.stream().map(Task::id).collect(Collectors.toSet());
        var hanging = new ArrayList<DutyStanding>();
        for (var each : changes.lock(id.value())) {
            var free = each.dueOn() == null
                    || Objects.equals(each.dueOn(), before.dueOn())
                    || each.askedOn() != null && each.askedOn().equals(before.askedOn());
            if (of.contains(each.task()) && free) {
                hanging.add(each);
            }
        }
        return hanging;
    }

    private DutyTime time(LocalDate event, EventRelation relation, int days) {
        return switch (relation) {
            case AT -> DutyTime.on(dueDates.at(event).dueOn());
            case AFTER_WORKING -> DutyTime.on(dueDates.after(event, days).dueOn());
            case AHEAD_WORKING -> DutyTime.on(dueDates.ahead(event, days).dueOn());
            case AHEAD -> DutyTime.on(event.minusDays(days));
            case AFTER -> {
                var due = dueDates.by(PartialDate.of(event.plusDays(days)));
                yield new DutyTime(null, due.reckonedFrom(), due.dueOn());
            }
        };
    }
}
