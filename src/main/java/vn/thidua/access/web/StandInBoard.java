package vn.thidua.access.web;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;

/// What the page of stand-ins lets one choose from.
@Component
class StandInBoard {
    private static final int MOST = 30;

    private final JdbcClient jdbc;

    StandInBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The roles of the account that somebody else may act in.
    List<HeldRole> held(AccountId account) {
        return jdbc.sql("""
                select g.id, g.role, coalesce(u.name, '') as unit
                from access.role_grant g left join organization.unit u on u.id = g.unit
                where g.account = :account and g.stands_in_for is null and access.grant_state(g) = 'CURRENT'
                order by g.granted_at
                """)
                .param("account", account.value())
                .query((row, number) -> new HeldRole(
                        Ids.text(row.getObject("id", UUID.class)),
                        Role.valueOf(row.getString("role")),
                        row.getString("unit")))
                .list();
    }

    /// Those whom the actor may choose, by name or user name; nobody before he looks for somebody, unless few are.
    List<Colleague> colleagues(String searched, AccountId principal, Actor by) {
        return jdbc.sql("""
                select a.id, a.name, a.user_name,
                       coalesce((select min(u.short_name) from access.open_grants(a.id) g
                                 join organization.unit u on u.id = g.unit), '') as unit
                from access.account a
                where strpos(a.folded, :text) > 0 and a.id not in (:principal, :by) and access.may_choose(:by, a.id)
                order by split_part(a.name, ' ', -1) collate "vi-x-icu", a.name collate "vi-x-icu", a.id
                limit :most
                """)
                .param("text", Vietnamese.fold(searched))
                .param("principal", principal.value())
                .param("by", by.account())
                .param("most", MOST)
                .query((row, number) -> new Colleague(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("user_name"),
                        row.getString("unit")))
                .list();
    }
}
