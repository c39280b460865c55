package vn.thidua.movement.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.duty.MovedDuty;
import vn.thidua.duty.Task;
import vn.thidua.duty.UnitNews;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.news.MovementCourseNotices;
import vn.thidua.notice.News;
import vn.thidua.organization.UnitId;

/// Tells units of the new last days of their duties.
@Component
class MovedDates {
    private final UnitNews news;

    MovedDates(UnitNews news) {
        this.news = news;
    }

    /// @param why the event, or the reason
    void tell(Movement movement, List<Task> tasks, List<MovedDuty> moved, String why, Actor by) {
        Map<UnitId, List<Message>> changes = new LinkedHashMap<>();
        for (var task : tasks) {
            for (var each : moved) {
                var day = each.after();
                if (each.task().equals(task.id()) && day != null) {
                    changes.computeIfAbsent(each.unit(), _ -> new ArrayList<>())
                            .add(Message.of("duty.notice.moved.one", task.words(), day));
                }
            }
        }
        var head = new UnitNews.Head(
                MovementCourseNotices.DATED,
                MovementCourseNotices.DATED.key() + "/" + Ids.text(Ids.next()),
                "movement.notice.dated.text",
                List.of(why),
                "/movements/" + movement.id().text(),
                new News.About("movement", movement.id().value()));
        news.tell(head, changes, by);
    }
}
