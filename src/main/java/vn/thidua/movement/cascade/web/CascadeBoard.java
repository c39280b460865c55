package vn.thidua.movement.cascade.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The units a movement reaches, as a list.
@Component
class CascadeBoard {
    static final Map<String, String> COLUMNS = columns();

    private static final String LINES = """
            , below as (
                select a.unit,
                       count(*) filter (where s.state not in ('NOT_ASKED', 'WAIVED')) as asked,
                       count(*) filter (where s.state in ('LAUNCHED', 'ISSUED', 'STATED')) as done
                from seen s cross join unnest(s.path) as a (unit)
                where a.unit <> s.unit
                group by a.unit)
            select s.*, su.short_name as superior, coalesce(b.done, 0) as below_done, coalesce(b.asked, 0) as below_asked,
                   count(*) over () as total
            from seen s
            join movement.movement m on m.id = s.movement
            join organization.unit su on su.id = m.unit
            left join below b on b.unit = s.unit
            where strpos(s.folded || ' ' || kernel.fold(coalesce(s.number, '') || ' ' || coalesce(s.title, '')), :text) > 0
              and (:state = '' or s.state = :state)
              and (:kind = '' or s.kind = :kind)
              and (:branch::uuid is null or s.path @> array[:branch::uuid])
              and (:unit::uuid is null or s.unit = :unit::uuid)
            """;

    private final Cascade cascade;

    CascadeBoard(Cascade cascade) {
        this.cascade = cascade;
    }

    TablePage<CascadeLine> page(MovementId movement, TableQuery query, Actor by) {
        return TablePage.read(query, ask(movement, query, by, TablePage.LIMIT), (row, _) -> line(row));
    }

    List<CascadeLine> all(MovementId movement, TableQuery query, Actor by) {
        return ask(movement, query, by, "").query((row, _) -> line(row)).list();
    }

    /// How many units stand where.
    Map<CascadeState, Integer> states(MovementId movement, Actor by) {
        var counts = new LinkedHashMap<CascadeState, Integer>();
        cascade.ask("select state, count(*) as units from seen group by state", movement, by)
                .query(row -> {
                    counts.put(CascadeState.valueOf(row.getString("state")), row.getInt("units"));
                });
        return counts;
    }

    Optional<CascadeLine> line(MovementId movement, UnitId unit, Actor by) {
        return bound(cascade.ask(LINES, movement, by), "", "", "", "")
                .param("unit", unit.value())
                .query((row, _) -> line(row))
                .optional();
    }

    private JdbcClient.StatementSpec ask(MovementId movement, TableQuery query, Actor by, String limit) {
        return bound(
                        cascade.ask(LINES + query.orderBy(COLUMNS) + ", s.unit" + limit, movement, by),
                        query.filter("q"),
                        query.filter("state"),
                        query.filter("kind"),
                        query.filter("branch"))
                .param("unit", null, Types.OTHER);
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec asked, String text, String state, String kind, String branch) {
        return asked.param("text", Vietnamese.fold(text))
                .param("state", state)
                .param("kind", kind)
                .param("branch", Ids.parse(branch).orElse(null), Types.OTHER);
    }

    private static CascadeLine line(ResultSet row) throws SQLException {
        var launchedAt = row.getObject("launched_at", OffsetDateTime.class);
        return new CascadeLine(
                row.getObject("movement", UUID.class),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("superior"),
                row.getInt("level"),
                CascadeState.valueOf(row.getString("state")),
                row.getObject("duty", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("late"),
                row.getObject("plan", UUID.class),
                row.getString("title"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("launched", UUID.class),
                launchedAt == null ? null : launchedAt.toInstant(),
                row.getInt("below_done"),
                row.getInt("below_asked"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("unit", "s.name collate \"vi-x-icu\"");
        columns.put("level", "s.level");
        columns.put("superior", "su.short_name collate \"vi-x-icu\"");
        columns.put(
                "state",
                "array_position(array['LATE', 'RETURNED', 'PENDING', 'STATED', 'ISSUED', 'LAUNCHED', "
                        + "'WAIVED', 'NOT_ASKED'], s.state)");
        columns.put("due", "s.due_on");
        columns.put("issued", "s.issued_on");
        columns.put("launched", "s.launched_at");
        columns.put("below", "coalesce(b.done, 0)::float / greatest(coalesce(b.asked, 0), 1)");
        return columns;
    }
}
