package vn.thidua.ledger.imports.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.ledger.imports.ImportState;
import vn.thidua.ledger.imports.MeritImportId;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The imports of the units for which one actor may enter merits.
@Component
class ImportsBoard {
    /// What it can be sorted by; the latest first is a sort of its own, since the kit begins ascending.
    static final Map<String, String> COLUMNS = columns();

    private static final String ASKED = """
            select i.id, i.file_name, u.short_name as unit, i.actor, i.created_at, i.state, i.staged,
                   c.entered, c.waiting, count(*) over () as total
            from ledger.import i
            join organization.unit u on u.id = i.unit
            cross join lateral (
                select count(*) filter (where r.outcome = 'ENTERED') as entered,
                       count(*) filter (where r.outcome in ('DOUBT', 'FAULTY')) as waiting
                from ledger.import_row r where r.import = i.id) c
            where i.unit in (select unit from access.permitted_units(:by, 'RECORD_MERITS'))
              and (:state = '' or i.state = :state)
              and strpos(kernel.fold(i.file_name || ' ' || u.name || ' ' || u.short_name || ' ' || i.actor), :text) > 0
            """;

    private final JdbcClient jdbc;

    ImportsBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<ImportLine> page(TableQuery query, Actor by) {
        return TablePage.read(query, ask(query, by, TablePage.LIMIT), (row, _) -> line(row));
    }

    List<ImportLine> all(TableQuery query, Actor by) {
        return ask(query, by, "").query((row, _) -> line(row)).list();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, Actor by, String limit) {
        return jdbc.sql(ASKED + query.orderBy(COLUMNS) + ", i.id desc" + limit)
                .param("by", by.account())
                .param("state", query.filter("state"))
                .param("text", Vietnamese.fold(query.filter("q")));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("latest", "-extract(epoch from i.created_at)");
        columns.put("at", "i.created_at");
        columns.put("file", "i.file_name collate \"vi-x-icu\"");
        columns.put("unit", "u.short_name collate \"vi-x-icu\"");
        columns.put("sender", "split_part(i.actor, ' ', -1) collate \"vi-x-icu\"");
        columns.put("state", "i.state");
        columns.put("rows", "i.staged");
        columns.put("entered", "c.entered");
        columns.put("waiting", "c.waiting");
        return columns;
    }

    private static ImportLine line(ResultSet row) throws SQLException {
        return new ImportLine(
                new MeritImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getString("unit"),
                row.getString("actor"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ImportState.valueOf(row.getString("state")),
                row.getInt("staged"),
                row.getInt("entered"),
                row.getInt("waiting"));
    }
}
