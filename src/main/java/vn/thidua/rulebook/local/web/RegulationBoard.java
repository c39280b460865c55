package vn.thidua.rulebook.local.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.rulebook.local.RegulationId;
import vn.thidua.rulebook.local.RegulationState;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The regulations one actor may read: what holds or held where he works, above and below, and the drafts of the units
/// he enters or approves for.
@Component
class RegulationBoard {
    /// What it can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    /// What it can be narrowed by.
    static final String[] FILTERS = {"q", "unit", "state"};

    private static final String LINE = """
            select r.id, r.number, r.title, u.short_name as unit, u.to_day as ended, r.from_day, r.to_day, r.state,
                   r.deleted_at is not null as deleted, jsonb_array_length(r.provisions) as provisions, r.changed_at,
                   count(*) over () as total
            from rulebook.regulation r join organization.unit u on u.id = r.unit
            where (r.unit in (select unit from access.permitted_units(:by, 'ENTER_REGULATIONS'))
                   or r.unit in (select unit from access.permitted_units(:by, 'APPROVE_REGULATIONS'))
                   or r.state in ('APPROVED', 'REPEALED')
                      and (r.unit in (select unit from access.permitted_units(:by, 'SEE'))
                           or exists (select from access.granted_units(:by, 'SEE') g
                                      where organization.reaches(r.unit, g.unit))
                           or u.to_day is not null and exists (
                               select from organization.heirs(r.unit) heir
                               join access.granted_units(:by, 'SEE') g
                                 on organization.reaches(heir.unit, g.unit) or organization.reaches(g.unit, heir.unit))))
              and not exists (select from unnest(string_to_array(:text, ' ')) word
                              where strpos(kernel.fold(r.number || ' ' || r.title || ' ' || u.name), word) = 0)
              and (:unit::uuid is null or r.unit = :unit::uuid)
              and case :state when '' then r.deleted_at is null
                              when 'DELETED' then r.deleted_at is not null
                              else r.state = :state and r.deleted_at is null end
            """;

    private final JdbcClient jdbc;

    RegulationBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<RegulationLine> page(TableQuery query, Actor by) {
        return TablePage.read(query, ask(query, by, TablePage.LIMIT), RegulationBoard::line);
    }

    List<RegulationLine> all(TableQuery query, Actor by) {
        return ask(query, by, "").query(RegulationBoard::line).list();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, Actor by, String limit) {
        return jdbc.sql(LINE + query.orderBy(COLUMNS) + ", r.id" + limit)
                .param("by", by.account())
                .param("text", Vietnamese.fold(query.filter("q")))
                .param(
                        "unit",
                        Ids.parse(query.filter("unit")).map(UUID::toString).orElse(null),
                        Types.VARCHAR)
                .param("state", query.filter("state"));
    }

    private static RegulationLine line(ResultSet row, int number) throws SQLException {
        return new RegulationLine(
                new RegulationId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                row.getString("unit"),
                row.getObject("ended", LocalDate.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                RegulationState.valueOf(row.getString("state")),
                row.getBoolean("deleted"),
                row.getInt("provisions"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("number", "r.number");
        columns.put("changed", "r.changed_at");
        columns.put("title", "r.title collate \"vi-x-icu\"");
        columns.put("unit", "u.name collate \"vi-x-icu\"");
        columns.put("from", "r.from_day");
        columns.put("to", "r.to_day");
        columns.put("state", "r.state");
        return columns;
    }
}
