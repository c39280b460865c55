package vn.thidua.organization.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.ReorganizationState;
import vn.thidua.organization.UnitId;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The reorganizations of the units one may see. One that founds a unit on a day still to come concerns its superior.
@Component
public class ReorganizationBoard {
    static final Map<String, String> COLUMNS = columns();

    private static final String LINES = """
            with lines as (
                select r.*,
                       coalesce((select string_agg(coalesce(v.name, u.name), '; ' order by coalesce(v.name, u.name))
                                 from organization.reorganized_unit b
                                 join organization.unit u on u.id = b.unit
                                 left join organization.unit_version v on v.unit = b.unit and v.ended_by = r.id
                                 where b.reorganization = r.id and b.part = 'BEFORE'), '') as before,
                       case when r.kind in ('RENAME', 'MOVE', 'FOUND') and r.state <> 'IN_FORCE'
                            then coalesce(r.content #>> '{to,name}', r.content #>> '{as,name}', '')
                            else coalesce((select string_agg(distinct coalesce(v.name, u.name), '; ')
                                 from organization.reorganized_unit a
                                 join organization.unit u on u.id = a.unit
                                 left join organization.unit_version v on v.unit = a.unit and v.begun_by = r.id
                                 where a.reorganization = r.id
                                   and (a.part = 'AFTER' or a.part = 'BEFORE' and r.kind = 'RENAME')), '')
                       end as after
                from organization.reorganization r
                where (exists (select from organization.reorganized_unit c
                               join organization.unit u on u.id = c.unit and u.path && :tops
                               where c.reorganization = r.id)
                       or r.kind = 'FOUND' and r.state <> 'IN_FORCE'
                          and exists (select from organization.unit u where u.path && :tops
                                      and u.id = (r.content #>> '{parent,value}')::uuid)
                       or r.entered_by = :by)
            )
            select *, count(*) over () as total from lines
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OrganizationPermits permits;

    ReorganizationBoard(JdbcClient jdbc, JsonMapper json, OrganizationPermits permits) {
        this.jdbc = jdbc;
        this.json = json;
        this.permits = permits;
    }

    TablePage<ReorganizationLine> page(TableQuery query, Actor by) {
        var total = new long[1];
        var rows = list(query, by, " limit " + TableQuery.PAGE_SIZE + " offset " + query.offset())
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    return line(row);
                })
                .list();
        return new TablePage<>(query, rows, total[0]);
    }

    List<ReorganizationLine> all(TableQuery query, Actor by) {
        return list(query, by, "").query((row, _) -> line(row)).list();
    }

    /// What a system asks for.
    /// @param unit only those of this unit
    /// @param kind empty for all
    /// @param state empty for all
    public record Choice(String text, @Nullable UnitId unit, String kind, String state) {}

    /// @param total of the whole list
    public record Part(List<ReorganizationLine> lines, long total) {}

    /// A part of the list, the latest first.
    public Part part(Choice choice, int limit, int offset, Actor by) {
        var lines = chosen(" order by effective desc, entered_at desc, id limit :limit offset :offset", choice, by)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> line(row))
                .list();
        var total = chosen(" limit 1", choice, by).query((row, _) -> row.getLong("total")).stream()
                .findFirst()
                .orElse(0L);
        return new Part(lines, total);
    }

    private JdbcClient.StatementSpec chosen(String end, Choice choice, Actor by) {
        var unit = choice.unit();
        return ask("""
                        where strpos(kernel.fold(before || ' ' || after || ' ' || decision_number), :text) > 0
                          and (:kind = '' or kind = :kind) and (:state = '' or state = :state)
                          and (:unit::uuid is null
                               or id in (select reorganization from organization.reorganized_unit
                                         where unit = :unit::uuid)
                               or kind = 'FOUND' and state = 'ENTERED'
                                  and content #>> '{parent,value}' = :unit::uuid::text)
                        """ + end, by)
                .param("text", Vietnamese.fold(choice.text()))
                .param("kind", choice.kind())
                .param("state", choice.state())
                .param("unit", unit == null ? null : unit.value(), Types.OTHER);
    }

    /// Those of one unit, the latest first.
    List<ReorganizationLine> of(UnitId unit, Actor by) {
        return ask("""
                        where id in (select reorganization from organization.reorganized_unit where unit = :unit)
                           or kind = 'FOUND' and state = 'ENTERED' and content #>> '{parent,value}' = :unit::uuid::text
                        order by effective desc, entered_at desc
                        """, by)
                .param("unit", unit.value())
                .query((row, _) -> line(row))
                .list();
    }

    /// @throws Missing where there is none or the actor sees none of its units
    public ReorganizationLine require(ReorganizationId id, Actor by) {
        return ask("where id = :id", by)
                .param("id", id.value())
                .query((row, _) -> line(row))
                .optional()
                .orElseThrow(() -> new Missing("reorganization"));
    }

    private JdbcClient.StatementSpec list(TableQuery query, Actor by, String limit) {
        return ask(
                        "where strpos(kernel.fold(before || ' ' || after || ' ' || decision_number), :text) > 0"
                                + query.orderBy(COLUMNS) + ", entered_at desc, id" + limit,
                        by)
                .param("text", Vietnamese.fold(query.filter("q")));
    }

    private JdbcClient.StatementSpec ask(String which, Actor by) {
        return jdbc.sql(LINES + which)
                .param("tops", permits.tops(by).stream().map(UnitId::value).toArray(UUID[]::new))
                .param("by", by.account());
    }

    private ReorganizationLine line(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        return new ReorganizationLine(
                new ReorganizationId(row.getObject("id", UUID.class)),
                ReorganizationKind.valueOf(row.getString("kind")),
                ReorganizationState.valueOf(row.getString("state")),
                row.getObject("effective", LocalDate.class),
                row.getString("decision_number"),
                row.getObject("decision_day", LocalDate.class),
                row.getString("decided_by"),
                row.getString("reason"),
                row.getString("before"),
                row.getString("after"),
                row.getString("entered_by_name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNullElse(row.getString("undone_by_name"), ""),
                instant(row.getObject("undone_at", OffsetDateTime.class)),
                failure == null ? null : json.readValue(failure, Message.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("effective", "effective");
        columns.put("kind", "kind");
        columns.put("number", "decision_number");
        columns.put("state", "state");
        return columns;
    }
}
