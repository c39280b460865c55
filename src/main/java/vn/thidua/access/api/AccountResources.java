package vn.thidua.access.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.site.Texts;

/// The accounts a system may read about, their grants and what follows from them.
@Component
class AccountResources {
    private static final String ACCOUNT = """
            select a.id, a.user_name, a.name, a.person, a.language, a.created_at,
                   case when a.blocked then 'BLOCKED' when a.handed_out then 'HANDED_OUT' else 'OPEN' end as state,
                   (select count(*) from access.open_grants(a.id)) as roles
            from access.account a
            """;
    private static final String READ = """
            where access.reads_account(:by, a.id)
              and strpos(a.folded, :text) > 0
              and (:state = '' or case when a.blocked then 'BLOCKED' when a.handed_out then 'HANDED_OUT'
                                       else 'OPEN' end = :state)
            """;
    private static final String GRANT = """
            from access.role_grant g left join organization.unit u on u.id = g.unit
            """;

    private final JdbcClient jdbc;

    AccountResources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccountResource> part(String text, String state, int limit, int offset, Actor by) {
        return asked(
                        ACCOUNT + READ + " order by (split_part(a.name, ' ', -1)) collate \"vi-x-icu\","
                                + " a.name collate \"vi-x-icu\", a.id limit :limit offset :offset",
                        text,
                        state,
                        by)
                .param("limit", limit)
                .param("offset", offset)
                .query(AccountResources::account)
                .list();
    }

    long count(String text, String state, Actor by) {
        return asked("select count(*) from access.account a " + READ, text, state, by)
                .query(Long.class)
                .single();
    }

    /// @throws Missing where there is none, or it is none this system may read about
    AccountResource require(AccountId id, Actor by) {
        return jdbc.sql(ACCOUNT + "where a.id = :id and access.reads_account(:by, a.id)")
                .param("id", id.value())
                .param("by", by.account())
                .query(AccountResources::account)
                .optional()
                .orElseThrow(() -> new Missing("account"));
    }

    /// Those in force first.
    List<AccountResource.GrantResource> grants(AccountId id) {
        return jdbc.sql("select g.*, u.name as unit_name, access.grant_state(g) as state " + GRANT + """
                        where g.account = :id
                        order by array_position(array['CURRENT', 'FUTURE', 'IDLE', 'PAST', 'REVOKED'],
                                                access.grant_state(g)), g.granted_at desc, g.id
                        """)
                .param("id", id.value())
                .query((row, _) -> new AccountResource.GrantResource(
                        Ids.text(row.getObject("id", UUID.class)),
                        row.getString("role"),
                        key(row, "unit"),
                        row.getString("unit_name"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason"),
                        key(row, "stands_in_for"),
                        row.getString("state"),
                        Objects.requireNonNullElse(row.getString("granted_by"), ""),
                        row.getObject("granted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// Each act with the grant it comes from. A stand-in manages accounts only where that was said.
    List<AccountResource.RightResource> rights(AccountId id, Texts texts) {
        return jdbc.sql("select g.*, u.name as unit_name, r.act " + GRANT + """
                        join access.account a on a.id = g.account and not a.blocked
                        join access.role_act r on r.role = g.role
                         and (r.act <> 'MANAGE_ACCOUNTS' or g.stands_in_for is null or g.manages_accounts)
                        where g.account = :id and access.grant_state(g) = 'CURRENT'
                        order by g.granted_at, g.id, r.act
                        """)
                .param("id", id.value())
                .query((row, _) -> new AccountResource.RightResource(
                        row.getString("act"),
                        texts.of("access.act." + row.getString("act").toLowerCase(Locale.ROOT)),
                        key(row, "unit"),
                        row.getString("unit_name"),
                        Ids.text(row.getObject("id", UUID.class)),
                        row.getString("role"),
                        row.getString("reason"),
                        row.getObject("to_day", LocalDate.class)))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, String text, String state, Actor by) {
        return jdbc.sql(sql)
                .param("by", by.account())
                .param("text", Vietnamese.fold(text))
                .param("state", state.toUpperCase(Locale.ROOT));
    }

    private static AccountResource account(ResultSet row, int number) throws SQLException {
        return new AccountResource(
                Ids.text(row.getObject("id", UUID.class)),
                row.getString("user_name"),
                row.getString("name"),
                key(row, "person"),
                row.getString("state"),
                row.getString("language"),
                row.getInt("roles"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String key(ResultSet row, String column) throws SQLException {
        var key = row.getObject(column, UUID.class);
        return key == null ? null : Ids.text(key);
    }
}
