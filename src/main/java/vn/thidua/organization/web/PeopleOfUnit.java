package vn.thidua.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;

/// The people of a unit itself, its head first: who works there today, or who held a post there on a day.
@Component
class PeopleOfUnit {
    private static final String FOUND = """
            select p.id, p.name, %s as post, %s as head, count(*) over () as total,
                   exists (select from organization.unit n where n.id = p.unit and n.path && :tops) as opens
            from organization.person p %s
            order by 4 desc, (split_part(p.name, ' ', -1)) collate "vi-x-icu", p.name collate "vi-x-icu", p.id
            limit :limit
            """;
    private static final String TODAY = FOUND.formatted(
            "p.post", "p.head", "where p.unit = :unit and p.left_day is null and p.merged_into is null");
    private static final String THEN = FOUND.formatted("o.title", "o.head", """
            join organization.post o on o.person = p.id
            where o.unit = :unit and p.merged_into is null
              and coalesce(o.from_day <= :day, true) and coalesce(o.to_day >= :day, true)
            """);

    private final OrganizationPermits permits;
    private final JdbcClient jdbc;

    PeopleOfUnit(OrganizationPermits permits, JdbcClient jdbc) {
        this.permits = permits;
        this.jdbc = jdbc;
    }

    /// The first of them. Who may not see the unit is not answered here: the page of the unit asks that.
    UnitPage.People first(UnitId unit, @Nullable LocalDate day, Actor by, int atMost) {
        var count = new long[1];
        var ask = jdbc.sql(day == null ? TODAY : THEN)
                .param("unit", unit.value())
                .param("tops", permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new))
                .param("limit", atMost);
        List<UnitPage.Worker> first = (day == null ? ask : ask.param("day", day))
                .query((row, _) -> {
                    count[0] = row.getLong("total");
                    return new UnitPage.Worker(
                            row.getString("name"),
                            row.getString("post"),
                            row.getBoolean("head"),
                            row.getBoolean("opens") ? "/people/" + Ids.text(row.getObject("id", UUID.class)) : null);
                })
                .list();
        return new UnitPage.People(count[0], first);
    }
}
