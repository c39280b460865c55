package vn.thidua.movement.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.Asked;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyStanding;
import vn.thidua.duty.DutyTime;
import vn.thidua.duty.MoveCause;
import vn.thidua.duty.MovedDuty;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.MovementRefusals;
import vn.thidua.movement.amend.DayGroup;
import vn.thidua.movement.amend.Item;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.movement.model.AppliedAmendment;
import vn.thidua.organization.UnitId;

/// Carries out the items of one amendment. What is settled is never touched.
final class Amending {
    private final DutyChanges changes;
    private final Duties duties;
    private final MovementId movement;
    private final UnitId askedBy;
    private final Set<UnitId> everybody;
    private final Map<TaskId, List<DutyStanding>> standing;
    private final String reason;
    private final Actor by;
    private final Ledger ledger = new Ledger();
    private int position;

    /// What an amendment is about.
    record Ground(
            MovementId movement,
            UnitId askedBy,
            List<UnitId> everybody,
            List<Task> tasks,
            List<DutyStanding> standing) {}

    Amending(Ground ground, String reason, Duties duties, DutyChanges changes, Actor by) {
        this.changes = changes;
        this.duties = duties;
        this.movement = ground.movement();
        this.askedBy = ground.askedBy();
        this.everybody = Set.copyOf(ground.everybody());
        this.standing = ground.standing().stream().collect(Collectors.groupingBy(DutyStanding::task));
        this.position = ground.tasks().stream().mapToInt(Task::position).max().orElse(0);
        this.reason = reason;
        this.by = by;
    }

    Ledger of(List<Item> items, Map<String, Answer> answers) {
        for (var item : items) {
            var answer = answers.getOrDefault(item.id(), Answer.usual(item));
            switch (item.what()) {
                case CHANGED -> changed(item, answer);
                case NEW, DROPPED -> proposed(item, answer);
                case GONE -> gone(item, answer);
                case KEPT -> kept(item);
            }
        }
        return ledger;
    }

    private void changed(Item item, Answer answer) {
        var task = Objects.requireNonNull(item.task());
        var after = Objects.requireNonNull(item.after());
        if (!answer.take()) {
            // the sentence is known by the new edition's key from now on, and stays as somebody wanted it
            changes.retie(tied(task, after.key(), task.quote()));
            return;
        }
        var words = Objects.requireNonNull(item.words().settled(answer.overHand()));
        var kind = Objects.requireNonNull(item.kind().settled(answer.overHand()));
        var now = new Task(
                task.id(),
                task.origin(),
                task.position(),
                kind,
                words,
                after.key(),
                after.quote(),
                after.stage(),
                task.askedBy(),
                after.dueWords(),
                after.event());
        boolean reworded = !words.equals(task.words());
        if (reworded) {
            changes.reword(now, reason, by);
            unsettled(task)
                    .forEach(unit ->
                            ledger.tell(unit, Message.of("movement.notice.amended.reworded", task.words(), words)));
        } else {
            changes.retie(now);
        }
        var moved = item.days().stream()
                .filter(group -> !group.byHand() || answer.overHand())
                .flatMap(group -> move(group, after, words).stream())
                .toList();
        var time = time(after, after.dueOn());
        var added = changes.owe(task.id(), item.added(), time);
        added.forEach(unit -> ledger.tell(unit, isNew(words, after.dueOn())));
        int waived = waive(item, words);
        if (reworded || !moved.isEmpty() || !added.isEmpty() || waived > 0) {
            ledger.note(
                    task,
                    new AppliedAmendment.Change(
                            "CHANGED",
                            words,
                            reworded ? task.words() : null,
                            moved.isEmpty() ? null : moved.getFirst().before(),
                            moved.isEmpty() ? null : moved.getFirst().after(),
                            moved.size(),
                            added.size(),
                            waived));
        }
    }

    private List<MovedDuty> move(DayGroup group, Proposal after, String words) {
        var ids = group.duties().stream().map(DutyStanding::id).toList();
        var moved = changes.move(ids, time(after, after.dueOn()), MoveCause.AMENDED, reason, by);
        moved.forEach(each -> ledger.tell(each.unit(), movedTo(words, each)));
        return moved;
    }

    private static Message movedTo(String words, MovedDuty moved) {
        var before = moved.before();
        var after = moved.after();
        if (after == null) {
            return Message.of("movement.notice.amended.undated", words);
        }
        return before == null
                ? Message.of("movement.notice.amended.dated", words, after)
                : Message.of("movement.notice.amended.moved", words, before, after);
    }

    private void proposed(Item item, Answer answer) {
        if (!answer.take()) {
            return;
        }
        var after = Objects.requireNonNull(item.after());
        var units = units(item, answer);
        var task = new Task(
                TaskId.next(),
                movement.value(),
                ++position,
                after.kind(),
                after.words(),
                after.key(),
                after.quote(),
                after.stage(),
                askedBy,
                after.dueWords(),
                after.event());
        add(task, time(after, answer.dueOn()), units);
    }

    /// Everybody is to say that he has seen the amended plan.
    void acknowledge(String words) {
        var task = new Task(
                TaskId.next(),
                movement.value(),
                ++position,
                DutyKind.ACKNOWLEDGE,
                words,
                "",
                "",
                null,
                askedBy,
                "",
                "");
        add(task, DutyTime.on(null), List.copyOf(everybody));
    }

    private void add(Task task, DutyTime time, List<UnitId> units) {
        duties.derive(List.of(new Asked(task, time.opensOn(), time.dueOn(), time.askedOn(), units)));
        units.forEach(unit -> ledger.tell(unit, isNew(task.words(), time.dueOn())));
        ledger.note(
                task, new AppliedAmendment.Change("NEW", task.words(), null, null, time.dueOn(), 0, units.size(), 0));
    }

    private List<UnitId> units(Item item, Answer answer) {
        var units = answer.everybody() ? List.copyOf(everybody) : answer.of().isEmpty() ? item.meant() : answer.of();
        if (units.isEmpty()) {
            throw Refusal.on(
                    "of-" + item.id(), MovementRefusals.BODY_NEEDED, "movement.refusal.body_needed", item.title());
        }
        if (!everybody.containsAll(units)) {
            throw Refusal.of(MovementRefusals.OUT_OF_REACH, "movement.refusal.out_of_reach");
        }
        return units;
    }

    private void gone(Item item, Answer answer) {
        var task = Objects.requireNonNull(item.task());
        if (!answer.take()) {
            // asked by hand from now on
            changes.retie(tied(task, "", task.quote()));
            return;
        }
        int waived = waive(item, task.words());
        ledger.note(task, new AppliedAmendment.Change("GONE", task.words(), null, null, null, 0, 0, waived));
    }

    private int waive(Item item, String words) {
        var ids = item.gone().stream().map(DutyStanding::id).toList();
        Set<DutyId> waived = new HashSet<>(changes.waive(ids, reason, by));
        item.gone().stream()
                .filter(each -> waived.contains(each.id()))
                .forEach(each -> ledger.tell(each.unit(), Message.of("movement.notice.amended.gone", words)));
        return waived.size();
    }

    private void kept(Item item) {
        var task = item.task();
        var after = item.after();
        if (task != null && after != null) {
            changes.retie(new Task(
                    task.id(),
                    task.origin(),
                    task.position(),
                    task.kind(),
                    task.words(),
                    after.key(),
                    after.quote(),
                    after.stage() == null ? task.stage() : after.stage(),
                    task.askedBy(),
                    after.dueWords(),
                    after.event()));
        }
    }

    private static Task tied(Task task, String provision, String quote) {
        return new Task(
                task.id(),
                task.origin(),
                task.position(),
                task.kind(),
                task.words(),
                provision,
                quote,
                task.stage(),
                task.askedBy(),
                task.dueWords(),
                task.event());
    }

    private List<UnitId> unsettled(Task task) {
        return standing.getOrDefault(task.id(), List.of()).stream()
                .filter(each -> !each.state().settled())
                .map(DutyStanding::unit)
                .distinct()
                .toList();
    }

    private static DutyTime time(Proposal after, @Nullable LocalDate dueOn) {
        return new DutyTime(after.opensOn(), Objects.equals(dueOn, after.dueOn()) ? after.asked() : null, dueOn);
    }

    private static Message isNew(String words, @Nullable LocalDate dueOn) {
        return dueOn == null
                ? Message.of("movement.notice.amended.new", words)
                : Message.of("movement.notice.amended.new_by", words, dueOn);
    }
}
