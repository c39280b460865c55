package vn.thidua.plan.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.plan.PlanId;
import vn.thidua.site.DeskPart;
import vn.thidua.site.Texts;

/// Plans on the desk: for the head those that wait for his signature, for the officer those he has sent there, those
/// that came back, and those begun, of whatever year.
@Component
@Transactional(readOnly = true)
class PlansOnDesk implements DeskPart {
    private final JdbcClient jdbc;

    PlansOnDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Content of(Place place, Actor by, @Nullable UUID unit, int atMost) {
        return switch (place) {
            case LATE, WEEK -> Content.NOTHING;
            case LATER -> plans(List.of("RETURNED", "DRAFT"), "DRAFT", place, by, unit, atMost);
            case WAITING -> plans(List.of("SUBMITTED"), "SIGN", place, by, unit, atMost);
            case SENT -> plans(List.of("SUBMITTED"), "DRAFT", place, by, unit, atMost);
        };
    }

    private record Row(PlanId id, String title, String state, String unit, LocalDate day, String reason, long total) {}

    private Content plans(List<String> states, String act, Place place, Actor by, @Nullable UUID unit, int atMost) {
        var rows = jdbc.sql("""
                        select p.id, p.title, p.state, u.short_name as unit, count(*) over () as total,
                               coalesce(last.at, p.changed_at) as since, coalesce(last.reason, '') as reason
                        from plan.plan p
                        join organization.unit u on u.id = p.unit
                        left join lateral (select s.at, s.reason from plan.step s
                                           where s.plan = p.id and s.state = p.state
                                           order by s.at desc, s.id desc limit 1) last on true
                        where p.state = any(:states) and p.deleted_at is null
                          and p.unit in (select unit from access.granted_units(:by, :act))
                          and (:unit::uuid is null or p.unit = :unit::uuid)
                        order by p.state desc, since, p.id limit :most
                        """)
                .param("states", states.toArray(String[]::new))
                .param("act", act)
                .param("by", by.account())
                .param("unit", unit, Types.OTHER)
                .param("most", atMost)
                .query((row, _) -> row(row))
                .list();
        if (rows.isEmpty()) {
            return Content.NOTHING;
        }
        var all = "/plans?year=all" + (states.size() == 1 ? "&state=" + states.getFirst() : "")
                + (unit == null ? "" : "&unit=" + Ids.text(unit));
        return new Content(
                rows.getFirst().total(),
                rows.stream().map(row -> line(place, row)).toList(),
                new All("plan.desk.all", all));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("state"),
                row.getString("unit"),
                row.getObject("since", OffsetDateTime.class)
                        .atZoneSameInstant(Texts.ZONE)
                        .toLocalDate(),
                row.getString("reason"),
                row.getLong("total"));
    }

    private static Line line(Place place, Row row) {
        var address = "/plans/" + row.id().text();
        return switch (place) {
            case WAITING ->
                new Line(
                        row.day(),
                        row.title(),
                        row.unit(),
                        null,
                        Message.of("plan.desk.to_sign"),
                        "due",
                        "plan.desk.act.sign",
                        address);
            case SENT ->
                new Line(
                        row.day(),
                        row.title(),
                        row.unit(),
                        null,
                        Message.of("plan.desk.sent", row.day()),
                        "info",
                        "plan.desk.act.look",
                        address);
            default ->
                new Line(
                        null,
                        row.title(),
                        row.unit(),
                        row.reason().isEmpty() || !row.state().equals("RETURNED")
                                ? null
                                : Message.of("plan.desk.returned", row.reason()),
                        Message.of("state.PlanState." + row.state()),
                        row.state().equals("RETURNED") ? "due" : "info",
                        row.state().equals("RETURNED") ? "plan.desk.act.mend" : "plan.desk.act.go_on",
                        address);
        };
    }
}
