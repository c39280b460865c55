package vn.thidua.plan.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.life.PlanState;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The plans one actor may read: all of the units he sees, and what the units above his own have issued.
@Component
public class PlanBoard {
    /// The columns the list can be sorted by.
    public static final Map<String, String> COLUMNS = columns();

    private static final String SEEN = """
            with seen as (
                select p.*, true as inside from plan.plan p
                where p.unit in (select unit from access.permitted_units(:by, 'SEE'))
                union all
                select p.*, false from plan.plan p
                where (p.edition > 0 or p.received_from is not null and p.deleted_at is null)
                  and p.unit not in (select unit from access.permitted_units(:by, 'SEE'))
                  and exists (select from access.granted_units(:by, 'SEE') g where organization.reaches(p.unit, g.unit))
            )
            """;
    private static final String LINE = """
            select p.id, p.title, coalesce(p.received_from, u.short_name) as unit, p.year,
                   case when p.inside or p.state = 'RECEIVED' then p.state else 'ISSUED' end as state,
                   p.edition, p.number, p.issued_on, p.blocking, p.warning, p.changed_at, p.deleted_at is not null as deleted,
                   count(*) over () as total
            from seen p join organization.unit u on u.id = p.unit
            where strpos(p.folded || ' ' || u.folded || ' ' || kernel.fold(coalesce(p.received_from, '')), :text) > 0
              and (:year = 0 or p.year = :year)
              and (:state = '' or (case when p.inside or p.state = 'RECEIVED' then p.state else 'ISSUED' end) = :state)
              and (p.deleted_at is not null) = :deleted
              and (:unit::uuid is null or organization.reaches(:unit::uuid, p.unit))
            """;

    private final JdbcClient jdbc;

    PlanBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What the list is narrowed to, besides the words searched for.
    /// @param year 0 for all years
    /// @param state name of a state, `DELETED` for what was thrown away, empty for all
    public record Choice(int year, String state) {
        boolean deleted() {
            return state.equals("DELETED");
        }
    }

    TablePage<PlanLine> page(TableQuery query, Choice choice, Actor by) {
        return TablePage.read(query, ask(query, choice, by, TablePage.LIMIT), (row, _) -> line(row));
    }

    /// Some lines of the list, and how many the whole has.
    public record Part(List<PlanLine> lines, long total) {}

    public Part part(TableQuery query, Choice choice, Actor by, int limit, int offset) {
        var total = new long[1];
        var rows = ask(query, choice, by, " limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    return line(row);
                })
                .list();
        return new Part(rows, total[0]);
    }

    List<PlanLine> all(TableQuery query, Choice choice, Actor by) {
        return ask(query, choice, by, "").query((row, _) -> line(row)).list();
    }

    /// How many plans of each state the actor sees in a year, of the unit asked for and those below it, thrown away
    /// ones under `DELETED`.
    Map<String, Integer> counts(TableQuery query, int year, Actor by) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql(SEEN + """
                        select case when deleted_at is not null then 'DELETED' when inside or state = 'RECEIVED' then state else 'ISSUED' end as state,
                               count(*) as plans
                        from seen where (:year = 0 or year = :year)
                          and (:unit::uuid is null or organization.reaches(:unit::uuid, unit))
                        group by 1
                        """)
                .param("by", by.account())
                .param("year", year)
                .param("unit", unit(query.filter("unit")), Types.OTHER)
                .query(row -> {
                    counts.put(row.getString("state"), row.getInt("plans"));
                });
        return counts;
    }

    /// Issued plans of units above one and papers received from outside, which it may answer; the latest first.
    List<PlanLine> toAnswer(Actor by, UUID unit) {
        return jdbc.sql(SEEN + """
                        select p.id, p.title, coalesce(p.received_from, u.short_name) as unit, p.year,
                               case when p.state = 'RECEIVED' then p.state else 'ISSUED' end as state, p.edition, p.number,
                               p.issued_on, p.blocking, p.warning, p.changed_at, false as deleted
                        from seen p join organization.unit u on u.id = p.unit
                        where (p.edition > 0 and p.unit <> :unit or p.received_from is not null and p.deleted_at is null)
                          and organization.reaches(p.unit, :unit)
                        order by p.issued_on desc limit 50
                        """)
                .param("by", by.account())
                .param("unit", unit)
                .query((row, _) -> line(row))
                .list();
    }

    /// Plans of a unit that a plan for another year can be made from.
    List<PlanLine> toRepeat(UUID unit) {
        return jdbc.sql("""
                        select p.id, p.title, u.short_name as unit, p.year, p.state, p.edition, p.number,
                               p.issued_on, p.blocking, p.warning, p.changed_at, false as deleted
                        from plan.plan p join organization.unit u on u.id = p.unit
                        where p.unit = :unit and p.deleted_at is null and p.received_from is null order by p.year desc, p.changed_at desc limit 50
                        """).param("unit", unit).query((row, _) -> line(row)).list();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, Choice choice, Actor by, String limit) {
        return jdbc.sql(SEEN + LINE + query.orderBy(COLUMNS) + ", p.id" + limit)
                .param("by", by.account())
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("year", choice.year())
                .param("state", choice.deleted() ? "" : choice.state())
                .param("deleted", choice.deleted())
                .param("unit", unit(query.filter("unit")), Types.OTHER);
    }

    private static @Nullable UUID unit(String text) {
        return Ids.parse(text).orElse(null);
    }

    private static PlanLine line(ResultSet row) throws SQLException {
        return new PlanLine(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("unit"),
                row.getInt("year"),
                PlanState.valueOf(row.getString("state")),
                row.getInt("edition"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getInt("blocking"),
                row.getInt("warning"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("deleted"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("changed", "p.changed_at");
        columns.put("title", "p.title collate \"vi-x-icu\"");
        columns.put("unit", "u.short_name collate \"vi-x-icu\"");
        columns.put("year", "p.year");
        columns.put("state", "p.state");
        columns.put("number", "p.issued_on");
        return columns;
    }
}
