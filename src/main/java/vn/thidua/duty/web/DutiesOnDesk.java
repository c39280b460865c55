package vn.thidua.duty.web;

import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.calendar.WorkingCalendar;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.site.DeskPart;
import vn.thidua.site.Texts;

/// Duties on the desk: what is owed by time, what was handed in to me, what I handed in. Lines and numbers of a place
/// come from one statement, so that they never contradict each other.
@Component
@Transactional(readOnly = true)
class DutiesOnDesk implements DeskPart {
    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final List<DutyOrigins> origins;
    private final Clock clock;

    DutiesOnDesk(JdbcClient jdbc, WorkingCalendar calendar, List<DutyOrigins> origins, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.origins = List.copyOf(origins);
        this.clock = clock;
    }

    @Override
    public Content of(Place place, Actor by, @Nullable UUID unit, int atMost) {
        var today = LocalDate.now(clock);
        var view = view(place);
        var rows = jdbc.sql("select " + DeskRow.COLUMNS + """
                        from duty.duty d
                        join duty.task t on t.id = d.task
                        join organization.unit u on u.id = d.unit
                        where\s""" + view.where() + " and (:unit::uuid is null or "
                        + (view == View.WAITING ? "t.asked_by" : "d.unit")
                        + " = :unit::uuid) and " + time(place) + " order by " + order(place)
                        + ", t.position, d.id limit :most")
                .param("by", by.account())
                .param("unit", unit, Types.OTHER)
                .param("today", today)
                .param("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))
                .param("most", atMost)
                .query((row, _) -> DeskRow.of(row))
                .list();
        if (rows.isEmpty()) {
            return Content.NOTHING;
        }
        var names = new HashMap<UUID, String>();
        return new Content(
                rows.getFirst().total(),
                rows.stream()
                        .map(row -> line(
                                place,
                                row,
                                from(
                                        unit == null || place == Place.WAITING ? row.unit() : "",
                                        names.computeIfAbsent(row.origin(), this::origin)),
                                today))
                        .toList(),
                new All("duty.desk.all", all(place, view, unit)));
    }

    private static View view(Place place) {
        return switch (place) {
            case LATE, WEEK, LATER -> View.OWED;
            case WAITING -> View.WAITING;
            case SENT -> View.SENT;
        };
    }

    private static String time(Place place) {
        return switch (place) {
            case LATE -> "d.due_on < :today::date";
            case WEEK -> "d.due_on between :today::date and :sunday::date";
            case LATER -> "(d.due_on > :sunday::date or d.due_on is null)";
            case WAITING, SENT -> "true";
        };
    }

    private static String order(Place place) {
        return switch (place) {
            case LATE, WEEK, LATER -> "d.due_on nulls last";
            case WAITING, SENT -> "d.submitted_at";
        };
    }

    private static String all(Place place, View view, @Nullable UUID unit) {
        var due = place == Place.LATE ? "&due=late" : place == Place.WEEK ? "&due=week" : "";
        return "/duties?view=" + view.key() + due + (unit == null ? "" : "&unit=" + Ids.text(unit));
    }

    /// Whose it is goes without saying where one looks at one's own unit alone.
    private static String from(String unit, String origin) {
        return Stream.of(unit, origin).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Line line(Place place, DeskRow row, String from, LocalDate today) {
        var submitted = row.submittedAt();
        var handedIn = submitted == null ? null : submitted.atZone(Texts.ZONE).toLocalDate();
        var address = "/duties/" + row.id().text();
        return switch (place) {
            case LATE, WEEK, LATER ->
                new Line(
                        row.dueOn(),
                        row.words(),
                        from,
                        row.why(),
                        state(row, today),
                        tag(row, today),
                        row.act(),
                        address + "#submission");
            case WAITING ->
                new Line(
                        handedIn,
                        row.words(),
                        from,
                        row.why(),
                        since(handedIn),
                        "info",
                        "duty.desk.act.decide",
                        address + "#decision");
            case SENT ->
                new Line(handedIn, row.words(), from, null, since(handedIn), "info", "duty.desk.act.look", address);
        };
    }

    private Message state(DeskRow row, LocalDate today) {
        var due = row.dueOn();
        if (due != null && due.isBefore(today)) {
            int days = calendar.between(due, today);
            return days == 0 ? Message.of("duty.late") : Message.of("duty.desk.late_by", days);
        }
        if (row.state() == DutyState.RETURNED) {
            return Message.of("state.DutyState.RETURNED");
        }
        return today.equals(due) ? Message.of("duty.desk.today") : Message.of("state.DutyState.OPEN");
    }

    private static String tag(DeskRow row, LocalDate today) {
        var due = row.dueOn();
        if (due != null && due.isBefore(today)) {
            return "late";
        }
        return row.state() == DutyState.RETURNED || today.equals(due) ? "due" : "";
    }

    private static Message since(@Nullable LocalDate handedIn) {
        return handedIn == null
                ? Message.of("state.DutyState.SUBMITTED")
                : Message.of("duty.desk.waits_since", handedIn);
    }

    private String origin(UUID origin) {
        return origins.stream()
                .flatMap(each -> each.find(origin).stream())
                .map(DutyOrigins.Origin::name)
                .findFirst()
                .orElse("");
    }
}
