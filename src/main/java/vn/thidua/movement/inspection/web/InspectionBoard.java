package vn.thidua.movement.inspection.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.inspection.InspectionId;
import vn.thidua.movement.inspection.InspectionState;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The inspections in a movement that one actor may see: by units he sees, and of units he sees.
@Component
class InspectionBoard {
    static final Map<String, String> COLUMNS = columns();

    private static final String SEEN = """
            with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units),
            seen as (
                select i.*, u.short_name as unit_name, t.short_name as inspected_name,
                       i.folded || ' ' || t.folded || ' ' || u.folded as text,
                       coalesce(i.held_on, i.planned_on) as day
                from movement.inspection i
                join organization.unit u on u.id = i.unit
                join organization.unit t on t.id = i.inspected
                cross join tops
                where i.movement = :movement and (u.path && tops.units or t.path && tops.units)
            )
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InspectionBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    TablePage<InspectionLine> page(MovementId movement, TableQuery query, Actor by) {
        return TablePage.read(query, ask(movement, query, by, TablePage.LIMIT), (row, _) -> line(row));
    }

    List<InspectionLine> all(MovementId movement, TableQuery query, Actor by) {
        return ask(movement, query, by, "").query((row, _) -> line(row)).list();
    }

    /// How many are planned, or held and not closed.
    int going(MovementId movement, Actor by) {
        return jdbc.sql(SEEN + "select count(*) from seen where state in ('PLANNED', 'HELD')")
                .param("by", by.account())
                .param("movement", movement.value())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(MovementId movement, TableQuery query, Actor by, String limit) {
        return jdbc.sql(SEEN + """
                        select s.*, n.mendings, n.rest, n.late, count(*) over () as total
                        from seen s cross join lateral (
                            select count(*) as mendings,
                                   count(*) filter (where d.state not in ('DONE', 'WAIVED')) as rest,
                                   count(*) filter (where d.state in ('OPEN', 'RETURNED') and d.due_on < :today::date)
                                       as late
                            from movement.mending m join duty.duty d on d.id = m.duty where m.inspection = s.id
                        ) n
                        where strpos(s.text, :text) > 0 and (:state = '' or s.state = :state)
                        """ + query.orderBy(COLUMNS) + ", s.id" + limit)
                .param("by", by.account())
                .param("today", LocalDate.now(clock))
                .param("movement", movement.value())
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("state", query.filter("state"));
    }

    private static InspectionLine line(ResultSet row) throws SQLException {
        return new InspectionLine(
                new InspectionId(row.getObject("id", UUID.class)),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("inspected_name"),
                row.getString("unit_name"),
                InspectionState.valueOf(row.getString("state")),
                row.getString("findings"),
                row.getInt("mendings"),
                row.getInt("rest"),
                row.getInt("late"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("day", "s.day");
        columns.put("inspected", "s.inspected_name collate \"vi-x-icu\"");
        columns.put("unit", "s.unit_name collate \"vi-x-icu\"");
        columns.put("state", "s.state");
        columns.put("left", "n.rest");
        return columns;
    }
}
