package vn.thidua.duty.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyMoved;
import vn.thidua.duty.DutyRefusals;
import vn.thidua.duty.DutyTime;
import vn.thidua.duty.MoveCause;
import vn.thidua.duty.UnitNews;
import vn.thidua.duty.model.DutyPermits;
import vn.thidua.duty.news.DutyNotices;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.notice.News;

/// Gives one unit another last day for a duty (gia hạn), with a reason that stands on its history.
@UseCase
public class MoveDuty {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DutyPermits permits;
    private final DutyChanges changes;
    private final UnitNews news;
    private final ApplicationEventPublisher facts;

    MoveDuty(DutyPermits permits, DutyChanges changes, UnitNews news, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.changes = changes;
        this.news = news;
        this.facts = facts;
    }

    /// @param seen version of the duty that the decider had before him
    public void execute(DutyId id, int seen, @Nullable LocalDate day, String reason, Actor by) {
        var held = permits.requireDecide(by, id);
        permits.requireRunning(held.task());
        var duty = held.duty();
        if (duty.version() == null || duty.version() != seen) {
            throw Refusal.of(DutyRefusals.CHANGED_SINCE_SEEN, "duty.refusal.changed_since_seen");
        }
        if (day == null) {
            throw Refusal.on("day", DutyRefusals.DAY_MISSING, "duty.refusal.day_missing");
        }
        var why = Words.reason(reason);
        if (duty.state().settled()) {
            throw Refusal.of(DutyRefusals.SETTLED_ALREADY, "duty.refusal.settled_already");
        }
        var time = new DutyTime(duty.opensOn(), null, day);
        if (changes.move(List.of(id), time, MoveCause.MOVED, why, by).isEmpty()) {
            return;
        }
        var words = held.task().words();
        facts.publishEvent(new DutyMoved(by, id, duty.unit(), words, written(duty.dueOn()), written(day), why));
        news.tell(
                new UnitNews.Head(
                        DutyNotices.MOVED,
                        DutyNotices.MOVED.key() + "/" + id.text() + "/" + seen,
                        "duty.notice.moved.text",
                        List.of(why),
                        "/duties/" + id.text(),
                        new News.About("duty", id.value())),
                Map.of(duty.unit(), List.of(Message.of("duty.notice.moved.one", words, day))),
                by);
    }

    private static String written(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
