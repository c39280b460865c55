package vn.thidua.movement.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyStanding;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.movement.derive.Addressees;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.model.Span;

/// What a new edition of the plan changes about the tasks of a movement. What somebody made of a task is told from what
/// the plan made of it by deriving the edition before once more: where only one of the two has changed something, that
/// holds; where both have, somebody is asked.
public final class Amendment {
    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<TaskId, List<DutyStanding>> duties = new HashMap<>();
    private final Addressees addressees;

    private Amendment(List<Task> tasks, List<DutyStanding> duties, Collection<UnitView> participants) {
        tasks.stream()
                .filter(task -> !task.provision().isEmpty())
                .forEach(task -> this.tasks.put(task.provision(), task));
        duties.forEach(each ->
                this.duties.computeIfAbsent(each.task(), _ -> new ArrayList<>()).add(each));
        this.addressees = new Addressees(participants);
    }

    /// @param before what follows from the edition that the movement follows
    /// @param after what follows from the new one
    public static List<Item> of(
            List<Proposal> before,
            List<Proposal> after,
            List<Task> tasks,
            List<DutyStanding> duties,
            Collection<UnitView> participants) {
        var amendment = new Amendment(tasks, duties, participants);
        var olds = new ArrayList<>(before);
        olds.addAll(amendment.unknown(before));
        var items = new ArrayList<Item>();
        EditionMatch.of(olds, after).forEach(pair -> amendment.item(pair).ifPresent(items::add));
        tasks.stream().filter(task -> task.provision().isEmpty()).forEach(task -> items.add(amendment.byHand(task)));
        items.sort(Comparator.comparing(Item::what));
        return List.copyOf(items);
    }

    /// Tasks that the edition before does not derive, as the proposals they once were: of an edition before that, or by
    /// a derivation that has since learned. Those settled by all are past.
    private List<Proposal> unknown(List<Proposal> before) {
        var known = new HashSet<>(before.stream().map(Proposal::key).toList());
        return tasks.values().stream()
                .filter(task -> !known.contains(task.provision()))
                .filter(task -> of(task).stream().anyMatch(each -> !each.state().settled()))
                .map(task -> new Proposal(
                        task.provision(),
                        task.kind(),
                        task.words(),
                        task.quote(),
                        Span.NONE,
                        "",
                        null,
                        null,
                        usual(of(task)),
                        task.dueWords(),
                        task.event(),
                        task.stage(),
                        Set.of()))
                .toList();
    }

    private Optional<Item> item(EditionMatch.Pair pair) {
        var old = pair.before();
        var now = pair.after();
        var task = old == null ? null : tasks.get(old.key());
        if (task != null && old != null) {
            return Optional.of(now == null ? gone(task, old) : kept(task, old, now));
        }
        return now == null ? Optional.empty() : Optional.of(proposed(old, now));
    }

    private Item kept(Task task, Proposal old, Proposal now) {
        var of = of(task);
        var words = new Field<>(old.words(), task.words(), now.words());
        var kind = new Field<>(old.kind(), task.kind(), now.kind());
        var days = days(of, old, now);
        var meantOld = Set.copyOf(addressees.of(old).units());
        var meantNow = Set.copyOf(addressees.of(now).units());
        var owing = new HashSet<>(of.stream().map(DutyStanding::unit).toList());
        boolean bodies = !old.who().isEmpty() && !meantNow.isEmpty() && !meantOld.equals(meantNow);
        var added = !bodies
                ? List.<UnitId>of()
                : addressees.of(now).units().stream()
                        .filter(unit -> !meantOld.contains(unit) && !owing.contains(unit))
                        .toList();
        var gone = !bodies
                ? List.<DutyStanding>of()
                : of.stream()
                        .filter(each -> !each.state().settled())
                        .filter(each -> meantOld.contains(each.unit()) && !meantNow.contains(each.unit()))
                        .toList();
        boolean changed = words.moves() || kind.moves() || !days.isEmpty() || !added.isEmpty() || !gone.isEmpty();
        return new Item(
                "new-" + now.key(),
                changed ? Item.What.CHANGED : Item.What.KEPT,
                task,
                old,
                now,
                words,
                kind,
                days,
                added,
                gone,
                List.of(),
                List.of(),
                Item.Counts.of(of));
    }

    private static List<DayGroup> days(List<DutyStanding> of, Proposal old, Proposal now) {
        if (Objects.equals(old.dueOn(), now.dueOn())) {
            return List.of();
        }
        var byDay = new LinkedHashMap<Optional<LocalDate>, List<DutyStanding>>();
        of.stream()
                .filter(each -> !each.state().settled() && !Objects.equals(each.dueOn(), now.dueOn()))
                .forEach(each -> byDay.computeIfAbsent(Optional.ofNullable(each.dueOn()), _ -> new ArrayList<>())
                        .add(each));
        var groups = new ArrayList<DayGroup>();
        byDay.forEach((day, duties) -> {
            var planned = duties.stream().filter(each -> byPlan(each, old)).toList();
            var byHand = duties.stream().filter(each -> !byPlan(each, old)).toList();
            if (!planned.isEmpty()) {
                groups.add(new DayGroup(day.orElse(null), false, planned));
            }
            if (!byHand.isEmpty()) {
                groups.add(new DayGroup(day.orElse(null), true, byHand));
            }
        });
        return groups;
    }

    /// A day that the calendar has carried on is still the plan's.
    private static boolean byPlan(DutyStanding duty, Proposal old) {
        return Objects.equals(duty.dueOn(), old.dueOn()) || duty.askedOn() != null;
    }

    private Item gone(Task task, Proposal old) {
        var of = of(task);
        return new Item(
                "old-" + old.key(),
                Item.What.GONE,
                task,
                old,
                null,
                new Field<>(task.words(), task.words(), task.words()),
                new Field<>(task.kind(), task.kind(), task.kind()),
                List.of(),
                List.of(),
                of.stream().filter(each -> !each.state().settled()).toList(),
                List.of(),
                List.of(),
                Item.Counts.of(of));
    }

    private Item proposed(@Nullable Proposal old, Proposal now) {
        var meant = addressees.of(now);
        return new Item(
                "new-" + now.key(),
                old == null ? Item.What.NEW : Item.What.DROPPED,
                null,
                old,
                now,
                new Field<>(now.words(), now.words(), now.words()),
                new Field<>(now.kind(), now.kind(), now.kind()),
                List.of(),
                List.of(),
                List.of(),
                meant.units(),
                meant.doubts().stream().sorted().toList(),
                Item.Counts.of(List.of()));
    }

    /// What somebody added by hand is no affair of the plan.
    private Item byHand(Task task) {
        return new Item(
                "task-" + task.position(),
                Item.What.KEPT,
                task,
                null,
                null,
                new Field<>(task.words(), task.words(), task.words()),
                new Field<>(task.kind(), task.kind(), task.kind()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Item.Counts.of(of(task)));
    }

    private List<DutyStanding> of(Task task) {
        return duties.getOrDefault(task.id(), List.of());
    }

    /// The day most of them have.
    private static @Nullable LocalDate usual(List<DutyStanding> of) {
        var counts = new LinkedHashMap<LocalDate, Integer>();
        of.stream().filter(each -> each.dueOn() != null).forEach(each -> counts.merge(each.dueOn(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
