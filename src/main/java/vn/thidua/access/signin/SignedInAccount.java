package vn.thidua.access.signin;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.thidua.access.Language;
import vn.thidua.access.model.Account;
import vn.thidua.kernel.Actor;

/// What a session remembers of the account that opened it. No password, no roles: these are asked for each time.
record SignedInAccount(
        UUID account, @Nullable UUID person, String userName, String name, boolean handedOut, Language language)
        implements AuthenticatedPrincipal, Acting, Serializable {
    private static final long serialVersionUID = 1L;

    static SignedInAccount of(Account account) {
        var person = account.person();
        return new SignedInAccount(
                account.id().value(),
                person == null ? null : person.value(),
                account.userName(),
                account.name(),
                account.handedOut(),
                account.language());
    }

    @Override
    public String getName() {
        return userName;
    }

    @Override
    public Actor actor() {
        return new Actor(account, person, name);
    }
}
