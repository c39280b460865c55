package vn.thidua.ledger.extract.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The extracts of the units one may hand out for.
@Component
class ExtractBoard {
    /// The filters as they stand in the address.
    static final String[] FILTERS = {"q", "year", "state"};

    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    private static final String LINES = """
            select e.*, u.short_name as unit_name, w.extract is not null as withdrawn, count(*) over () as total
            from ledger.extract e
            join organization.unit u on u.id = e.unit
            left join ledger.extract_withdrawal w on w.extract = e.id
            where e.unit in (select p.unit from access.permitted_units(:by, 'CORRECT_MERITS') p)
              and (strpos(e.folded, :text) > 0 or strpos(e.asked_folded, :text) > 0)
              and (:year = 0 or e.year = :year)
              and (:state = '' or (:state = 'withdrawn') = (w.extract is not null))
            """;

    private final JdbcClient jdbc;

    ExtractBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<ExtractLine> page(TableQuery query, Actor by) {
        return TablePage.read(query, asked(query, by, TablePage.LIMIT), ExtractBoard::line);
    }

    List<ExtractLine> all(TableQuery query, Actor by) {
        return asked(query, by, "").query(ExtractBoard::line).list();
    }

    private JdbcClient.StatementSpec asked(TableQuery query, Actor by, String limit) {
        var year = query.filter("year");
        return jdbc.sql(LINES + query.orderBy(COLUMNS) + ", e.number desc, e.id" + limit)
                .param("by", by.account())
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("year", year.matches("\\d{4}") ? Integer.parseInt(year) : 0)
                .param("state", query.filter("state"));
    }

    private static ExtractLine line(ResultSet row, int number) throws SQLException {
        return new ExtractLine(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("symbol"),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("asked_by"),
                row.getInt("merits"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("actor"),
                row.getBoolean("withdrawn"));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("newest", "-extract(epoch from e.at)");
        columns.put("number", "e.number");
        columns.put("name", "(split_part(e.name, ' ', -1)) collate \"vi-x-icu\"");
        columns.put("unit", "u.short_name collate \"vi-x-icu\"");
        columns.put("asked", "e.asked_by collate \"vi-x-icu\"");
        columns.put("day", "e.issued_on");
        return columns;
    }
}
