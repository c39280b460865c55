package vn.thidua.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;

/// Who may manage an account: whoever may manage accounts for every unit it holds a role in. Were one unit enough, the
/// administrator of a school could hand himself the password of the province. An account without any role is managed
/// by those who manage accounts for the whole tree.
@Component
public class AccountPermits {
    private final Permits permits;
    private final JdbcClient jdbc;

    AccountPermits(Permits permits, JdbcClient jdbc) {
        this.permits = permits;
        this.jdbc = jdbc;
    }

    /// @throws Missing where the actor may not, which tells nothing of the account
    public void require(Actor by, AccountId account) {
        if (!may(by, account)) {
            throw new Missing("account");
        }
    }

    /// For the pages of those who manage accounts of some unit, whichever.
    /// @throws Missing where the actor manages none anywhere
    public void requireManager(Actor by) {
        if (!permits.mayAnywhere(by, Act.MANAGE_ACCOUNTS)) {
            throw new Missing("accounts");
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
