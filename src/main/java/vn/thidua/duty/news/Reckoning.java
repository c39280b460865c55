package vn.thidua.duty.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyChanges;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyTime;
import vn.thidua.duty.MoveCause;
import vn.thidua.duty.MovedDuty;
import vn.thidua.duty.UnitNews;
import vn.thidua.duty.calendar.CalendarChanged;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.notice.News;
import vn.thidua.organization.UnitId;

/// Reckons the last days of what is still owed anew when the working calendar changes, in the same transaction, and
/// tells whoever owes it. Days that the plan names without carrying, and days that somebody set, stay.
@Component
class Reckoning {
    /// How far a holiday may carry a day over the end of its year.
    private static final int CARRIED_AT_MOST = 31;

    private final DutyChanges changes;
    private final WorkingCalendar calendar;
    private final UnitNews news;
    private final JdbcClient jdbc;

    Reckoning(DutyChanges changes, WorkingCalendar calendar, UnitNews news, JdbcClient jdbc) {
        this.changes = changes;
        this.calendar = calendar;
        this.news = news;
        this.jdbc = jdbc;
    }

    private record Carried(DutyId duty, @Nullable LocalDate opensOn, LocalDate asked) {}

    private record Asked(@Nullable LocalDate opensOn, LocalDate asked) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void reckon(CalendarChanged fact) {
        var byDay = new LinkedHashMap<Asked, List<DutyId>>();
        for (int year : fact.years()) {
            carried(year)
                    .forEach(each -> byDay.computeIfAbsent(new Asked(each.opensOn, each.asked), _ -> new ArrayList<>())
                            .add(each.duty));
        }
        var moved = new ArrayList<MovedDuty>();
        byDay.forEach((asked, duties) -> {
            var time = new DutyTime(asked.opensOn, asked.asked, calendar.next(asked.asked));
            moved.addAll(changes.move(duties, time, MoveCause.RECKONED, "", fact.by()));
        });
        if (!moved.isEmpty()) {
            tell(moved, fact);
        }
    }

    /// Locked in the order of their keys, as everybody does.
    private List<Carried> carried(int year) {
        return jdbc.sql("""
                        select id, opens_on, asked_on from duty.duty
                        where asked_on between :first::date and :last::date
                          and state in ('OPEN', 'RETURNED', 'SUBMITTED')
                        order by id for update
                        """)
                .param("first", LocalDate.of(year, 1, 1).minusDays(CARRIED_AT_MOST))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, _) -> new Carried(
                        new DutyId(row.getObject("id", UUID.class)),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("asked_on", LocalDate.class)))
                .list();
    }

    private void tell(List<MovedDuty> moved, CalendarChanged fact) {
        var words = words(moved);
        Map<UnitId, List<Message>> told = new LinkedHashMap<>();
        for (var each : moved) {
            told.computeIfAbsent(each.unit(), _ -> new ArrayList<>())
                    .add(Message.of(
                            "duty.notice.moved.one",
                            words.getOrDefault(each.task().value(), ""),
                            Objects.requireNonNull(each.after())));
        }
        news.tell(
                new UnitNews.Head(
                        DutyNotices.MOVED,
                        DutyNotices.MOVED.key() + "/calendar/" + Ids.text(Ids.next()),
                        "duty.notice.reckoned.text",
                        List.of(),
                        "/duties",
                        new News.About(fact.subjectKind(), fact.subject())),
                told,
                null);
    }

    private Map<UUID, String> words(List<MovedDuty> moved) {
        var words = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, words from duty.task where id = any(:tasks)")
                .param(
                        "tasks",
                        moved.stream()
                                .map(each -> each.task().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .query(row -> {
                    words.put(row.getObject("id", UUID.class), row.getString("words"));
                });
        return words;
    }
}
