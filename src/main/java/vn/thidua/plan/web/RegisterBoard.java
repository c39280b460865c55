package vn.thidua.plan.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The numbers a unit gave to plans in a year.
@Component
class RegisterBoard {
    static final Map<String, String> COLUMNS = columns();

    private static final String LINE = """
            select e.number, e.issued_on, p.id, p.title, e.ordinal, e.signed_by_name, count(*) over () as total
            from plan.edition e join plan.plan p on p.id = e.plan
            where p.unit = :unit and extract(year from e.issued_on) = :year
              and strpos(kernel.fold(p.title || ' ' || e.number || ' ' || e.signed_by_name), :text) > 0
            """;

    private final JdbcClient jdbc;

    RegisterBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<RegisterLine> page(TableQuery query, UnitId unit, int year) {
        return TablePage.read(query, ask(query, unit, year, TablePage.LIMIT), (row, _) -> line(row));
    }

    List<RegisterLine> all(TableQuery query, UnitId unit, int year) {
        return ask(query, unit, year, "").query((row, _) -> line(row)).list();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, UnitId unit, int year, String limit) {
        return jdbc.sql(LINE + query.orderBy(COLUMNS) + ", e.number" + limit)
                .param("unit", unit.value())
                .param("year", year)
                .param("text", Vietnamese.fold(query.filter("q")));
    }

    private static RegisterLine line(ResultSet row) throws SQLException {
        return new RegisterLine(
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getInt("ordinal"),
                row.getString("signed_by_name"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("number", "(substring(e.number from '^[0-9]+'))::int");
        columns.put("date", "e.issued_on");
        columns.put("title", "p.title collate \"vi-x-icu\"");
        columns.put("signed", "e.signed_by_name collate \"vi-x-icu\"");
        return columns;
    }
}
