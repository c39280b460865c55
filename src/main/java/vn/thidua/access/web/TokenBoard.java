package vn.thidua.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.ApiTokenId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The connected systems of the units one manages accounts for.
@Component
class TokenBoard {
    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    private static final String LINES = """
            select * from (
                select t.*, coalesce(u.short_name, '') as unit_name,
                       case when t.revoked_at is not null then 'revoked' when t.expires_at <= now() then 'expired'
                            else 'open' end as state,
                       count(*) over () as total
                from access.api_token t left join organization.unit u on u.id = t.unit
                where (t.unit in (select p.unit from access.permitted_units(:by, 'MANAGE_ACCOUNTS') p)
                       or t.unit is null and access.permits_everywhere(:by, 'MANAGE_ACCOUNTS'))
                  and strpos(t.folded, :text) > 0
                  and (:state = '' or :state = case when t.revoked_at is not null then 'revoked'
                                                    when t.expires_at <= now() then 'expired' else 'open' end)
            ) t
            """;

    private final JdbcClient jdbc;

    TokenBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<TokenLine> page(TableQuery query, Actor by) {
        var total = new long[1];
        var rows = asked(query, by, " limit :limit offset :offset")
                .param("limit", TableQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return line(row, number);
                })
                .list();
        return new TablePage<>(query, rows, total[0]);
    }

    List<TokenLine> all(TableQuery query, Actor by) {
        return asked(query, by, "").query(TokenBoard::line).list();
    }

    private JdbcClient.StatementSpec asked(TableQuery query, Actor by, String limit) {
        return jdbc.sql(LINES + query.orderBy(COLUMNS) + ", t.id" + limit)
                .param("by", by.account())
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("state", query.filter("state"));
    }

    private static TokenLine line(ResultSet row, int number) throws SQLException {
        var used = row.getObject("last_used_at", OffsetDateTime.class);
        return new TokenLine(
                new ApiTokenId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("purpose"),
                List.of((String[]) row.getArray("scopes").getArray()),
                row.getString("unit_name"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                used == null ? null : used.toInstant(),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Ids.text(row.getObject("account", UUID.class)));
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", "t.name collate \"vi-x-icu\"");
        columns.put("unit", "t.unit_name collate \"vi-x-icu\"");
        columns.put("expires", "t.expires_at");
        columns.put("used", "t.last_used_at");
        columns.put("created", "t.created_at");
        return columns;
    }
}
