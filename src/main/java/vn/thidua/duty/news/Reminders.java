package vn.thidua.duty.news;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.calendar.Due;
import vn.thidua.duty.calendar.DueDates;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Message;
import vn.thidua.notice.News;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.Notices;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;

/// Reminds those who answer for a unit of what it owes: some working days before the last one in time, and on the first
/// working day on which it is late. Each reminder goes out once: its row is written in the transaction of the notice,
/// so that of several servers one sends it, and a server that stops in between leaves it to the next. A server that was
/// away on the day itself makes good for it on the next, unless the next reminder has come due meanwhile.
@Component
@EnableScheduling
class Reminders {
    /// What has been late for longer is nothing new to anybody.
    private static final int LATE_DAYS = 7;
    private static final int LATE = -1;
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final Notices notices;
    private final Responsible responsible;
    private final Organization organization;
    private final DueDates dueDates;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    /// The nearest to the last day first.
    private final List<Integer> ahead;

    Reminders(
            Notices notices,
            Responsible responsible,
            Organization organization,
            DueDates dueDates,
            WorkingCalendar calendar,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock,
            @Value("${thidua.reminders.working-days-ahead:5,1}") List<Integer> ahead) {
        this.notices = notices;
        this.responsible = responsible;
        this.organization = organization;
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.ahead = ahead.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    }

    /// Before the daily letters, and again through the day for a server that was away.
    @Scheduled(cron = "0 7 5-20 * * *", zone = "Asia/Ho_Chi_Minh")
    void remind() {
        remind(LocalDate.now(clock));
    }

    /// Of all that is to be reminded of by this day.
    void remind(LocalDate today) {
        for (var duty : near(today)) {
            var reminder = reminder(duty, today);
            if (reminder.isPresent()) {
                try {
                    transaction.executeWithoutResult(_ -> remind(duty, reminder.getAsInt(), today));
                } catch (DataAccessException e) {
                    LOG.error("Duty {} could not be reminded of", duty.id().value(), e);
                }
            }
        }
    }

    /// Which reminder it is time for: the last one whose day has come.
    private OptionalInt reminder(DueDuty duty, LocalDate today) {
        if (today.isAfter(duty.dueOn())) {
            return today.isBefore(calendar.next(duty.dueOn().plusDays(1))) ? OptionalInt.empty() : OptionalInt.of(LATE);
        }
        var due = Due.fixed(duty.opensOn(), duty.dueOn());
        for (int days : ahead) {
            var day = dueDates.reminder(due, days);
            if (!day.isAfter(today) && (duty.opensOn() == null || !today.isBefore(duty.opensOn()))) {
                return OptionalInt.of(days);
            }
        }
        return OptionalInt.empty();
    }

    private void remind(DueDuty duty, int days, LocalDate today) {
        if (!taken(duty, days)) {
            return;
        }
        var key = duty.id().text();
        var late = days == LATE;
        NoticeKind kind = late ? DutyNotices.LATE : DutyNotices.AHEAD;
        var unit = organization.unit(duty.unit()).name();
        var text = late
                ? Message.of("duty.notice.late.text", unit, duty.words(), duty.dueOn())
                : Message.of("duty.notice.ahead.text", unit, duty.words(), duty.dueOn(), left(duty, today));
        notices.tell(
                new News(
                        kind,
                        kind.key() + "/" + key + "/" + duty.dueOn() + "/" + days,
                        text,
                        "/duties/" + key,
                        new News.About("duty", duty.id().value()),
                        Urgency.TO_ACT,
                        null),
                responsible.answering(duty.unit()));
    }

    private int left(DueDuty duty, LocalDate today) {
        return calendar.between(today, duty.dueOn());
    }

    /// Waits for another server that is just at it, and leaves the reminder to it. What has been handed in meanwhile is
    /// reminded of no more.
    private boolean taken(DueDuty duty, int days) {
        return jdbc.sql("""
                        insert into duty.reminder (duty, due_on, ahead, at)
                        select id, due_on, :ahead, :now from duty.duty
                        where id = :duty and due_on = :dueOn and state in ('OPEN', 'RETURNED')
                        on conflict do nothing
                        """)
                        .param("duty", duty.id().value())
                        .param("dueOn", duty.dueOn())
                        .param("ahead", days)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<DueDuty> near(LocalDate today) {
        int most = ahead.isEmpty() ? 0 : ahead.getLast();
        return jdbc.sql("""
                        select d.id, d.unit, t.words, d.opens_on, d.due_on
                        from duty.duty d join duty.task t on t.id = d.task
                        where d.state in ('OPEN', 'RETURNED') and d.due_on between :first::date and :last::date
                        order by d.due_on, d.id
                        """)
                .param("first", today.minusDays(LATE_DAYS))
                .param("last", calendar.forward(today, most + 1))
                .query((row, _) -> new DueDuty(
                        new DutyId(row.getObject("id", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("words"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
