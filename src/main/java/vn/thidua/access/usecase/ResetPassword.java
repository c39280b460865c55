package vn.thidua.access.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.PasswordReset;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Passwords;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Hands out a new password where the old one is forgotten. Whoever was signed in with it is signed out.
@UseCase
public class ResetPassword {
    private final AccountPermits permits;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ResetPassword(
            AccountPermits permits,
            Accounts accounts,
            Passwords passwords,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.accounts = accounts;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
    }

    public HandedOut execute(AccountId id, Actor by) {
        permits.require(by, id);
        var password = passwords.oneTime();
        var account = accounts.save(accounts.require(id).handedOut(passwords.hash(password), clock.instant()));
        facts.publishEvent(new PasswordReset(by, id));
        return new HandedOut(id, account.userName(), password);
    }
}
