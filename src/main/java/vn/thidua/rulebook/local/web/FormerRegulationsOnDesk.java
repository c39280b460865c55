package vn.thidua.rulebook.local.web;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.site.DeskPart;

/// The regulations of former units that an heir goes on by, for those who may take them over: until the heir has one of
/// its own in force, or a draft that takes it over.
@Component
@Transactional(readOnly = true)
class FormerRegulationsOnDesk implements DeskPart {
    private final JdbcClient jdbc;
    private final Clock clock;

    FormerRegulationsOnDesk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(RegulationId id, String title, String former, String heir, long total) {}

    @Override
    public Content of(Place place, Actor by, @Nullable UUID unit, int atMost) {
        if (place != Place.LATER) {
            return Content.NOTHING;
        }
        var rows = jdbc.sql("""
                        with held as (
                            select r.id, r.unit, r.title, r.from_day from rulebook.regulation r
                            where r.state = 'APPROVED' and r.deleted_at is null
                              and r.from_day <= :today and (r.to_day is null or r.to_day >= :today)
                        )
                        select h.id, h.title, old.short_name as former, u.short_name as heir, count(*) over () as total
                        from held h
                        join organization.unit old on old.id = h.unit and old.to_day < :today
                        cross join lateral organization.heirs(h.unit) heir
                        join organization.unit u on u.id = heir.unit
                        where u.id in (select unit from access.granted_units(:by, 'ENTER_REGULATIONS'))
                          and (:unit::uuid is null or u.id = :unit::uuid)
                          and not exists (select from held own where own.unit = u.id)
                          and not exists (select from rulebook.regulation a
                                          where a.adopts = h.id and a.unit = u.id and a.deleted_at is null)
                        order by u.short_name, h.from_day, h.id limit :most
                        """)
                .param("today", LocalDate.now(clock))
                .param("by", by.account())
                .param("unit", unit, Types.OTHER)
                .param("most", atMost)
                .query((row, _) -> new Row(
                        new RegulationId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("former"),
                        row.getString("heir"),
                        row.getLong("total")))
                .list();
        return rows.isEmpty()
                ? Content.NOTHING
                : new Content(
                        rows.getFirst().total(),
                        rows.stream().map(FormerRegulationsOnDesk::line).toList(),
                        new All("rulebook.local.desk.all", RegulationPage.LIST));
    }

    private static Line line(Row row) {
        return new Line(
                null,
                row.title(),
                row.heir(),
                Message.of("rulebook.local.desk.former", row.former()),
                Message.of("rulebook.local.desk.in_use"),
                "due",
                "rulebook.local.desk.take_over",
                RegulationPage.LIST + "/" + row.id().text());
    }
}
