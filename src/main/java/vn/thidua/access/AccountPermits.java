package vn.thidua.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;

/// Who may manage an account: whoever may manage accounts for every unit it holds a role in. Were one unit enough, the
/// administrator of a school could hand himself the password of the province. An account without any role is managed
/// by those who manage accounts for the whole tree.
@Component
@Transactional(readOnly = true)
public class AccountPermits {
    private final JdbcClient jdbc;

    AccountPermits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws Missing where the actor may not, which tells nothing of the account
    public void require(Actor by, AccountId account) {
        if (!may(by, account)) {
            throw new Missing("account");
        }
    }

    public boolean may(Actor by, AccountId account) {
        return jdbc.sql("select access.manages_account(:by, :account)")
                .param("by", by.account())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}
