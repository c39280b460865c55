package vn.thidua.access.web;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccountId;

/// How accounts are secured.
@Component
class SecurityBoard {
    private final JdbcClient jdbc;

    SecurityBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AccountSecurity of(AccountId account) {
        return jdbc.sql("""
                select e.address, e.confirmed_at is not null as confirmed, access.has_second_factor(a.id) as factor,
                       access.requires_second_factor(a.id) as required,
                       (select count(*) from access.recovery_code c where c.account = a.id and c.used_at is null)
                           as codes,
                       exists (select from access.provider_link p where p.account = a.id) as provider
                from access.account a left join access.email e on e.account = a.id
                where a.id = :account
                """)
                .param("account", account.value())
                .query((row, number) -> new AccountSecurity(
                        row.getString("address"),
                        row.getBoolean("confirmed"),
                        row.getBoolean("factor"),
                        row.getBoolean("required"),
                        row.getInt("codes"),
                        row.getBoolean("provider")))
                .single();
    }
}
