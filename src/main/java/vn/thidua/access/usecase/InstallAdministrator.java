package vn.thidua.access.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccountCreated;
import vn.thidua.access.Role;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.model.Passwords;
import vn.thidua.kernel.UseCase;

/// Makes the first account, an administrator of the whole tree, where there is no account at all. There is nobody to
/// ask yet; afterwards it does nothing, ever.
@UseCase
public class InstallAdministrator {
    private static final String USER_NAME = "admin";

    private final GivenRoles roles;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    InstallAdministrator(
            GivenRoles roles, Accounts accounts, Passwords passwords, ApplicationEventPublisher facts, Clock clock) {
        this.roles = roles;
        this.accounts = accounts;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
    }

    public Optional<HandedOut> execute() {
        if (accounts.count() > 0) {
            return Optional.empty();
        }
        var password = passwords.oneTime();
        var account =
                accounts.save(Account.created(USER_NAME, USER_NAME, null, passwords.hash(password), clock.instant()));
        facts.publishEvent(new AccountCreated(null, account.id(), account.userName()));
        roles.give(account.id(), new Grant.Terms(Role.ADMINISTRATOR, null, LocalDate.now(clock), null, ""), null);
        return Optional.of(new HandedOut(account.id(), account.userName(), password));
    }
}
