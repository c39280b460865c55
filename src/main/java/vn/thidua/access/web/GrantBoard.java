package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;

/// The grants of an account, those in force first.
@Component
class GrantBoard {
    private final JdbcClient jdbc;

    GrantBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GrantLine> of(AccountId account) {
        return jdbc.sql("""
                select g.id, g.role, coalesce(u.name, '') as unit, g.from_day, g.to_day, g.reason,
                       g.revoked_at is null and (g.to_day is null or g.to_day >= access.today()) as open
                from access.role_grant g left join organization.unit u on u.id = g.unit
                where g.account = :account
                order by open desc, g.granted_at desc
                """)
                .param("account", account.value())
                .query((row, number) -> new GrantLine(
                        row.getObject("id", UUID.class),
                        Role.valueOf(row.getString("role")),
                        row.getString("unit"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("reason"),
                        row.getBoolean("open")))
                .list();
    }
}
