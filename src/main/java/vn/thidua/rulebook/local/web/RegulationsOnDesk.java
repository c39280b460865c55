package vn.thidua.rulebook.local.web;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.site.DeskPart;
import vn.thidua.site.Texts;

/// Regulations on the desk: for the head those that wait for his approval, for the officer those he has sent there,
/// those that came back, and those begun.
@Component
@Transactional(readOnly = true)
class RegulationsOnDesk implements DeskPart {
    private final JdbcClient jdbc;

    RegulationsOnDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Content of(Place place, Actor by, @Nullable UUID unit, int atMost) {
        return switch (place) {
            case LATE, WEEK -> Content.NOTHING;
            case LATER -> regulations("DRAFT", "ENTER_REGULATIONS", place, by, unit, atMost);
            case WAITING -> regulations("PROPOSED", "APPROVE_REGULATIONS", place, by, unit, atMost);
            case SENT -> regulations("PROPOSED", "ENTER_REGULATIONS", place, by, unit, atMost);
        };
    }

    /// @param returned whether it came back, and then why
    private record Row(
            RegulationId id, String title, String unit, LocalDate day, boolean returned, String reason, long total) {}

    private Content regulations(String state, String act, Place place, Actor by, @Nullable UUID unit, int atMost) {
        var rows = jdbc.sql("""
                        select r.id, r.title, u.short_name as unit, count(*) over () as total, last.at,
                               last.kind = 'GIVEN_BACK' as returned, last.reason
                        from rulebook.regulation r
                        join organization.unit u on u.id = r.unit
                        join lateral (select s.kind, s.at, s.reason from rulebook.regulation_step s
                                      where s.regulation = r.id and s.kind not in ('CHANGED', 'RESTORED', 'DELETED', 'PAPER_ADDED', 'PAPER_REMOVED')
                                      order by s.at desc, s.id desc limit 1) last on true
                        where r.state = :state and r.deleted_at is null
                          and r.unit in (select unit from access.granted_units(:by, :act))
                          and (:unit::uuid is null or r.unit = :unit::uuid)
                        order by returned desc, last.at, r.id limit :most
                        """)
                .param("state", state)
                .param("act", act)
                .param("by", by.account())
                .param("unit", unit, Types.OTHER)
                .param("most", atMost)
                .query((row, _) -> new Row(
                        new RegulationId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("unit"),
                        row.getObject("at", OffsetDateTime.class)
                                .atZoneSameInstant(Texts.ZONE)
                                .toLocalDate(),
                        row.getBoolean("returned"),
                        row.getString("reason"),
                        row.getLong("total")))
                .list();
        return rows.isEmpty()
                ? Content.NOTHING
                : new Content(
                        rows.getFirst().total(),
                        rows.stream().map(row -> line(place, row)).toList(),
                        new All("rulebook.local.desk.all", RegulationPage.LIST + "?state=" + state));
    }

    private static Line line(Place place, Row row) {
        var address = RegulationPage.LIST + "/" + row.id().text();
        return switch (place) {
            case WAITING ->
                new Line(
                        row.day(),
                        row.title(),
                        row.unit(),
                        null,
                        Message.of("state.RegulationState.PROPOSED"),
                        "due",
                        "rulebook.local.desk.decide",
                        address);
            case SENT ->
                new Line(
                        row.day(),
                        row.title(),
                        row.unit(),
                        null,
                        Message.of("rulebook.local.desk.sent", row.day()),
                        "info",
                        "rulebook.local.desk.look",
                        address);
            default ->
                new Line(
                        null,
                        row.title(),
                        row.unit(),
                        row.returned() ? Message.of("rulebook.local.desk.returned", row.reason()) : null,
                        Message.of(row.returned() ? "rulebook.local.step.given_back" : "state.RegulationState.DRAFT"),
                        row.returned() ? "due" : "info",
                        row.returned() ? "rulebook.local.desk.mend" : "rulebook.local.desk.go_on",
                        address + "/edit");
        };
    }
}
