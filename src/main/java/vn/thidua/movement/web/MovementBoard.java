package vn.thidua.movement.web;

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
import vn.thidua.movement.model.MovementState;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The movements one actor may see: of units he sees, and those that units he sees take part in. Their duties are
/// counted over all units where he sees the unit that launched, else over the units he sees.
@Component
public class MovementBoard {
    /// The columns the list can be sorted by.
    public static final Map<String, String> COLUMNS = columns();

    private static final String SEEN = """
            with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units),
            seen as (
                select m.*, u.short_name as unit_name, u.folded as unit_folded, u.path && (select units from tops) as whole
                from movement.movement m join organization.unit u on u.id = m.unit
                where u.path && (select units from tops)
                   or m.id in (select p.movement from organization.unit t join movement.participant p on p.unit = t.id
                               where t.path && (select units from tops))
            ),
            shown as (
                select * from seen m
                where strpos(m.folded || ' ' || m.unit_folded, :text) > 0
                  and (:year = 0 or m.year = :year) and (:state = '' or m.state = :state)
            ),
            duty as (
                select d.origin, d.state, d.due_on from shown m join duty.duty d on d.origin = m.id where m.whole
                union all
                select d.origin, d.state, d.due_on
                from shown m join organization.unit u on u.path && (select units from tops)
                join duty.duty d on d.origin = m.id and d.unit = u.id where not m.whole
            ),
            sum as (
                select origin, count(*) filter (where state <> 'WAIVED') as duties,
                       count(*) filter (where state = 'DONE') as done,
                       count(*) filter (where state in ('OPEN', 'RETURNED') and due_on < :today::date) as late
                from duty group by origin
            )
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MovementBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param year 0 for all years
    TablePage<MovementLine> page(TableQuery query, int year, Actor by) {
        return TablePage.read(query, ask(query, year, by, TablePage.LIMIT), (row, _) -> line(row));
    }

    /// Some lines of the list, and how many the whole has.
    public record Part(List<MovementLine> lines, long total) {}

    /// @param year 0 for all years
    public Part part(TableQuery query, int year, Actor by, int limit, int offset) {
        var total = new long[1];
        var rows = ask(query, year, by, TablePage.LIMIT)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    return line(row);
                })
                .list();
        return new Part(rows, total[0]);
    }

    List<MovementLine> all(TableQuery query, int year, Actor by) {
        return ask(query, year, by, "").query((row, _) -> line(row)).list();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, int year, Actor by, String limit) {
        return jdbc.sql(SEEN + """
                        select m.*, count(*) over () as total, n.duties, n.done, n.late
                        from shown m left join sum n on n.origin = m.id
                        """ + query.orderBy(COLUMNS) + ", m.id" + limit)
                .param("by", by.account())
                .param("today", LocalDate.now(clock))
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("year", year)
                .param("state", query.filter("state"));
    }

    private static MovementLine line(ResultSet row) throws SQLException {
        return new MovementLine(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("number"),
                row.getString("unit_name"),
                row.getInt("year"),
                MovementState.valueOf(row.getString("state")),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("participants"),
                row.getInt("duties"),
                row.getInt("done"),
                row.getInt("late"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("launched", "m.launched_at");
        columns.put("title", "m.title collate \"vi-x-icu\"");
        columns.put("unit", "m.unit_name collate \"vi-x-icu\"");
        columns.put("year", "m.year");
        columns.put("from", "m.begins_on");
        columns.put("to", "m.ends_on");
        columns.put("participants", "m.participants");
        columns.put("done", "coalesce(n.done, 0)::float / greatest(n.duties, 1)");
        columns.put("late", "coalesce(n.late, 0)");
        return columns;
    }
}
