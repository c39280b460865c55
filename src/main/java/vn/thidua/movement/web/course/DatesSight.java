package vn.thidua.movement.web.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyStanding;
import vn.thidua.duty.Task;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.derive.EventTerm;
import vn.thidua.movement.model.EventDates;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.usecase.SetEventDate;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.site.FormErrors;

/// Puts together the days of a movement, for whoever leads it.
@Component
@Transactional(readOnly = true)
class DatesSight {
    private final MovementPermits permits;
    private final MovementHeads heads;
    private final DutyChanges duties;
    private final EventDates events;

    DatesSight(MovementPermits permits, MovementHeads heads, DutyChanges duties, EventDates events) {
        this.permits = permits;
        this.heads = heads;
        this.duties = duties;
        this.events = events;
    }

    /// @param sent what was sent and refused, null for nothing
    DatesPage page(MovementId id, SetEventDate.@Nullable Order sent, FormErrors errors, Actor by) {
        permits.requireLead(by, id);
        var tasks = duties.tasks(id.value());
        var standing = standing(id);
        var lines = tasks.stream()
                .map(task -> line(task, standing.getOrDefault(task.id(), List.of())))
                .sorted(Comparator.comparing(DatesSight::first))
                .toList();
        return new DatesPage(heads.of(id, DatesTab.PATH, by), events(id, tasks, standing, sent), lines, errors);
    }

    TaskDatePage task(MovementId id, TaskId taskId, String day, String reason, FormErrors errors, Actor by) {
        permits.requireLead(by, id);
        var task = duties.tasks(id.value()).stream()
                .filter(each -> each.id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new Missing("task"));
        var line = line(task, standing(id).getOrDefault(taskId, List.of()));
        return new TaskDatePage(heads.of(id, DatesTab.PATH, by), line, day, reason, errors);
    }

    private Map<TaskId, List<DutyStanding>> standing(MovementId id) {
        return duties.of(id.value()).stream().collect(Collectors.groupingBy(DutyStanding::task));
    }

    private List<DatesPage.EventLine> events(
            MovementId id,
            List<Task> tasks,
            Map<TaskId, List<DutyStanding>> standing,
            SetEventDate.@Nullable Order sent) {
        var byEvent = new LinkedHashMap<String, List<Task>>();
        tasks.stream()
                .filter(task -> !task.event().isEmpty())
                .forEach(task -> byEvent.computeIfAbsent(task.event(), _ -> new ArrayList<>())
                        .add(task));
        var lines = new ArrayList<DatesPage.EventLine>();
        byEvent.forEach((event, of) -> {
            var set = events.find(id, event).orElse(null);
            int open = (int) of.stream()
                    .flatMap(task -> standing.getOrDefault(task.id(), List.of()).stream())
                    .filter(each -> !each.state().settled())
                    .count();
            lines.add(line(event, of, set, open, sent));
        });
        return lines;
    }

    private static DatesPage.EventLine line(
            String event,
            List<Task> of,
            EventDates.@Nullable EventDate set,
            int open,
            SetEventDate.@Nullable Order sent) {
        if (sent != null && sent.event().equals(event)) {
            var day = sent.day() == null ? "" : sent.day().toString();
            return new DatesPage.EventLine(
                    event, of, set, open, day, sent.relation(), Integer.toString(sent.days()), true);
        }
        if (set != null) {
            return new DatesPage.EventLine(
                    event, of, set, open, set.day().toString(), set.relation(), Integer.toString(set.days()), false);
        }
        var term = EventTerm.of(event);
        return new DatesPage.EventLine(
                event, of, null, open, "", term.relation(), Integer.toString(term.days()), false);
    }

    private static DatesPage.TaskLine line(Task task, List<DutyStanding> of) {
        var days = new TreeMap<LocalDate, Integer>();
        int unknown = 0;
        int settled = 0;
        for (var each : of) {
            if (each.state().settled()) {
                settled++;
            } else if (each.dueOn() == null) {
                unknown++;
            } else {
                days.merge(each.dueOn(), 1, Integer::sum);
            }
        }
        var counts = new ArrayList<DatesPage.DayCount>();
        days.forEach((day, duties) -> counts.add(new DatesPage.DayCount(day, duties)));
        if (unknown > 0) {
            counts.add(new DatesPage.DayCount(null, unknown));
        }
        return new DatesPage.TaskLine(task, counts, of.size() - settled, settled);
    }

    /// Those without a day first: they want one.
    private static LocalDate first(DatesPage.TaskLine line) {
        if (line.open() == 0) {
            return LocalDate.MAX;
        }
        return line.days().stream()
                .map(each -> Optional.ofNullable(each.day()).orElse(LocalDate.MIN))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
