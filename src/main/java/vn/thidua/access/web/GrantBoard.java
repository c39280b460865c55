package vn.thidua.access.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;

/// The grants of an account, those in force first, and who acts in its place.
@Component
class GrantBoard {
    private static final String LINE = """
            select g.id, g.role, coalesce(u.name, '') as unit, g.from_day, g.to_day, g.reason, g.granted_by,
                   g.granted_at, g.manages_accounts, access.grant_state(g) as state, a.name as account,
                   coalesce(p.name, '') as principal
            from access.role_grant g
            join access.account a on a.id = g.account
            left join organization.unit u on u.id = g.unit
            left join access.account p on p.id = g.stands_in_for
            """;
    private static final String ORDER = """
             order by array_position(array['CURRENT', 'FUTURE', 'IDLE', 'PAST', 'REVOKED'], access.grant_state(g)),
                      g.granted_at desc
            """;

    private final JdbcClient jdbc;

    GrantBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GrantLine> of(AccountId account) {
        return jdbc.sql(LINE + "where g.account = :account" + ORDER)
                .param("account", account.value())
                .query(GrantBoard::line)
                .list();
    }

    /// Who acts in the account's place, or did.
    List<GrantLine> standIns(AccountId principal) {
        return jdbc.sql(LINE + "where g.stands_in_for = :account" + ORDER)
                .param("account", principal.value())
                .query(GrantBoard::line)
                .list();
    }

    static GrantLine line(ResultSet row, int number) throws SQLException {
        return new GrantLine(
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("role")),
                row.getString("unit"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("reason"),
                GrantLine.State.valueOf(row.getString("state")),
                row.getString("granted_by"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("principal"),
                row.getBoolean("manages_accounts"));
    }
}
