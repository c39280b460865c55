package vn.thidua.movement.review.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.review.ReviewId;
import vn.thidua.movement.review.ReviewState;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The review meetings of a movement that one actor may see, as [vn.thidua.movement.review.ReviewPermits] says it of
/// one.
@Component
class ReviewBoard {
    static final Map<String, String> COLUMNS = columns();

    private static final String SQL = """
            with tops as (select array(select unit from access.granted_units(:by, 'SEE')) as units)
            select r.*, count(*) over () as total, g.units, g.attended, c.charges, c.rest
            from movement.review r
            join organization.unit u on u.id = r.unit
            cross join tops
            cross join lateral (
                select count(*) as units, count(*) filter (where attended) as attended
                from movement.review_unit where review = r.id
            ) g
            cross join lateral (
                select count(*) as charges, count(*) filter (where d.state not in ('DONE', 'WAIVED')) as rest
                from movement.conclusion c join duty.duty d on d.id = c.duty where c.review = r.id
            ) c
            where r.movement = :movement
              and (u.path && tops.units
                   or r.invited_on is not null
                      and exists (select from movement.review_unit ru join organization.unit t on t.id = ru.unit
                                  where ru.review = r.id and t.path && tops.units))
              and strpos(r.folded, :text) > 0 and (:state = '' or r.state = :state)
            """;

    private final JdbcClient jdbc;

    ReviewBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<ReviewLine> page(MovementId movement, TableQuery query, Actor by) {
        return TablePage.read(query, ask(movement, query, by, TablePage.LIMIT), (row, _) -> line(row));
    }

    List<ReviewLine> all(MovementId movement, TableQuery query, Actor by) {
        return ask(movement, query, by, "").query((row, _) -> line(row)).list();
    }

    private JdbcClient.StatementSpec ask(MovementId movement, TableQuery query, Actor by, String limit) {
        return jdbc.sql(SQL + query.orderBy(COLUMNS) + ", r.id" + limit)
                .param("by", by.account())
                .param("movement", movement.value())
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("state", query.filter("state"));
    }

    private static ReviewLine line(ResultSet row) throws SQLException {
        return new ReviewLine(
                new ReviewId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("stage", Integer.class),
                ReviewState.valueOf(row.getString("state")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getString("place"),
                row.getInt("units"),
                row.getInt("attended"),
                row.getInt("charges"),
                row.getInt("rest"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("day", "r.on_day");
        columns.put("title", "r.title collate \"vi-x-icu\"");
        columns.put("place", "r.place collate \"vi-x-icu\"");
        columns.put("state", "r.state");
        columns.put("left", "c.rest");
        return columns;
    }
}
