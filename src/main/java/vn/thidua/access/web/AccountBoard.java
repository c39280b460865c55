package vn.thidua.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Language;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// The accounts one administrator may manage.
@Component
class AccountBoard {
    /// The columns the list can be sorted by.
    static final Map<String, String> COLUMNS = columns();

    private static final String LINE = """
            select a.id, a.user_name, a.name, a.handed_out, a.blocked, a.language, a.created_at, a.password_at,
                   coalesce((select min(u.short_name) from access.open_grants(a.id) g
                             join organization.unit u on u.id = g.unit), '') as unit,
                   (select count(*) from access.open_grants(a.id)) as roles,
                   count(*) over () as total
            from access.account a
            """;
    private static final String MANAGED = """
            where access.manages_account(:by, a.id) and strpos(a.folded, :text) > 0
              and (:state = '' or :state = case when a.blocked then 'blocked' when a.handed_out then 'handed_out' else 'open' end)
              and (:role = '' or exists (select from access.role_grant g
                                         where g.account = a.id and g.role = upper(:role) and access.grant_state(g) = 'CURRENT'))
            """;

    private final JdbcClient jdbc;

    AccountBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TablePage<AccountLine> page(TableQuery query, Actor by) {
        return TablePage.read(query, ask(query, by, TablePage.LIMIT), AccountBoard::line);
    }

    List<AccountLine> all(TableQuery query, Actor by) {
        return ask(query, by, "").query(AccountBoard::line).list();
    }

    private JdbcClient.StatementSpec ask(TableQuery query, Actor by, String limit) {
        return jdbc.sql(LINE + MANAGED + query.orderBy(COLUMNS) + ", a.id" + limit)
                .param("by", by.account())
                .param("text", Vietnamese.fold(query.filter("q")))
                .param("state", query.filter("state"))
                .param("role", query.filter("role"));
    }

    AccountLine require(AccountId id) {
        return jdbc.sql(LINE + "where a.id = :id")
                .param("id", id.value())
                .query(AccountBoard::line)
                .optional()
                .orElseThrow(() -> new Missing("account"));
    }

    /// The person behind the account.
    @Nullable UUID person(AccountId id) {
        return jdbc.sql("select person from access.account where id = :id and person is not null")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private static AccountLine line(ResultSet row, int number) throws SQLException {
        return new AccountLine(
                row.getObject("id", UUID.class),
                row.getString("user_name"),
                row.getString("name"),
                row.getString("unit"),
                row.getInt("roles"),
                row.getBoolean("handed_out"),
                row.getBoolean("blocked"),
                Language.valueOf(row.getString("language")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("password_at", OffsetDateTime.class).toInstant());
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", "a.name collate \"vi-x-icu\"");
        columns.put("user", "a.user_name");
        columns.put("unit", "unit");
        columns.put("created", "a.created_at");
        return columns;
    }
}
