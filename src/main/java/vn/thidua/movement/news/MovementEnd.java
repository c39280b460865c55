package vn.thidua.movement.news;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyStanding;
import vn.thidua.duty.TaskId;
import vn.thidua.duty.UnitNews;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.movement.MovementClosed;
import vn.thidua.movement.MovementReopened;
import vn.thidua.movement.model.Closings;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementCourse;
import vn.thidua.movement.model.MovementState;
import vn.thidua.notice.News;
import vn.thidua.organization.UnitId;

/// Ends a movement and lets it go on again, with its duties, its history and those who are told. Knows no permission:
/// who calls has asked for it and holds the lock of the movement.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MovementEnd {
    private final DutyChanges duties;
    private final MovementCourse course;
    private final Closings closings;
    private final UnitNews news;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MovementEnd(
            DutyChanges duties,
            MovementCourse course,
            Closings closings,
            UnitNews news,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.duties = duties;
        this.course = course;
        this.closings = closings;
        this.news = news;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param waive whether what is still owed is let off, else it stays to be seen as not done
    public void close(Movement movement, boolean waive, String reason, Actor by) {
        var origin = movement.id().value();
        var standing = duties.lock(origin);
        var owed = standing.stream()
                .filter(each -> each.state().owed())
                .map(DutyStanding::id)
                .toList();
        var waived = waive ? duties.waive(owed, reason, by) : List.<DutyId>of();
        var missed = duties.end(origin, reason, by);
        course.move(movement.id(), MovementState.CLOSED);
        closings.add(
                movement.id(),
                new Closings.Closing(false, reason, missed.size(), waived.size(), clock.instant(), by.name()),
                by);
        facts.publishEvent(
                new MovementClosed(by, movement.id(), movement.unit(), movement.title(), missed.size(), waived.size()));
        tell(
                movement,
                waive ? "movement.notice.closed.waived" : "movement.notice.closed.text",
                changed(standing, waive ? waived : missed, origin),
                by);
    }

    public void reopen(Movement movement, String reason, Actor by) {
        var origin = movement.id().value();
        var standing = duties.lock(origin);
        var resumed = duties.resume(origin, reason, by);
        course.move(movement.id(), MovementState.LAUNCHED);
        closings.add(
                movement.id(), new Closings.Closing(true, reason, resumed.size(), 0, clock.instant(), by.name()), by);
        facts.publishEvent(
                new MovementReopened(by, movement.id(), movement.unit(), movement.title(), resumed.size(), reason));
        tell(movement, "movement.notice.closed.reopened", changed(standing, resumed, origin), by);
    }

    private void tell(Movement movement, String headline, Map<UnitId, List<Message>> changes, Actor by) {
        var key = movement.id().text();
        var head = new UnitNews.Head(
                MovementCourseNotices.CLOSED,
                MovementCourseNotices.CLOSED.key() + "/" + Ids.text(Ids.next()),
                headline,
                List.of(movement.title()),
                "/movements/" + key,
                new News.About("movement", movement.id().value()));
        news.tell(head, changes, by);
    }

    private Map<UnitId, List<Message>> changed(List<DutyStanding> standing, Collection<DutyId> which, UUID origin) {
        Map<TaskId, String> words = new HashMap<>();
        duties.tasks(origin).forEach(task -> words.put(task.id(), task.words()));
        var ids = new HashSet<>(which);
        Map<UnitId, List<Message>> changes = new LinkedHashMap<>();
        standing.stream()
                .filter(each -> ids.contains(each.id()))
                .forEach(each -> changes.computeIfAbsent(each.unit(), _ -> new ArrayList<>())
                        .add(Message.of("movement.notice.one", words.getOrDefault(each.task(), ""))));
        return changes;
    }
}
