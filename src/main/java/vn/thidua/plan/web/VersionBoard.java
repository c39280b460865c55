package vn.thidua.plan.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.plan.life.Plan;
import vn.thidua.plan.life.Revision;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The versions of a plan: of each sitting the last revision, without its text.
@Component
class VersionBoard {
    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    private static final String LINE = """
            with version as (
                select s.*, lag(s.number) over (order by s.number) as before
                from (select distinct on (sitting) number, cause, by_name, at from plan.revision
                      where plan = :plan order by sitting, number desc) s
            )
            select v.number, v.before, v.cause, v.by_name, v.at, e.number as issued, count(*) over () as total
            from version v left join plan.edition e on e.plan = :plan and e.revision = v.number
            where strpos(kernel.fold(v.by_name || ' ' || coalesce(e.number, '')), :text) > 0
              and (:cause = '' or v.cause = :cause)
            """;

    private final JdbcClient jdbc;

    VersionBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<VersionsPage.Line> page(TableQuery query, Plan plan) {
        return TablePage.read(query, ask(query, plan, TablePage.LIMIT), (row, _) -> line(row, plan));
    }

    List<VersionsPage.Line> all(TableQuery query, Plan plan) {
        return ask(query, plan, "").query((row, _) -> line(row, plan)).list();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, Plan plan, String limit) {
        return jdbc.sql(LINE + query.orderBy(COLUMNS) + ", v.number desc" + limit)
                .param("plan", plan.id().value())
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("cause", query.filter("cause"));
    }

    private static VersionsPage.Line line(ResultSet row, Plan plan) throws SQLException {
        int number = row.getInt("number");
        int before = row.getInt("before");
        return new VersionsPage.Line(
                number,
                row.wasNull() ? number : before,
                Revision.Cause.valueOf(row.getString("cause")),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                number == plan.revision(),
                row.getString("issued"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("number", "v.number");
        columns.put("cause", "v.cause");
        columns.put("by", "(split_part(v.by_name, ' ', -1) || ' ' || v.by_name) collate \"vi-x-icu\"");
        columns.put("at", "v.at");
        return columns;
    }
}
