package vn.thidua.access.usecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.SignInRefused;
import vn.thidua.access.SignedIn;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Attempts;
import vn.thidua.access.model.Passwords;
import vn.thidua.kernel.UseCase;

/// Opens the door to whoever knows an account's password. There is nobody to ask for a permission yet. After some wrong
/// passwords the account stays shut for a while to the address they came from, and only to it.
@UseCase
public class SignIn {
    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SignIn(Accounts accounts, Attempts attempts, Passwords passwords, ApplicationEventPublisher facts, Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
    }

    /// How it went. Refusals are outcomes and not exceptions, for what they leave behind must be kept.
    public sealed interface Outcome {
        /// The door is open.
        record Open(Account account) implements Outcome {}

        /// Wrong name or wrong password: nobody learns which.
        record Wrong() implements Outcome {}

        /// Too many wrong passwords.
        record Locked(Instant until) implements Outcome {}

        /// The right password of an account that an administrator has closed.
        record Blocked() implements Outcome {}
    }

    public Outcome execute(String typedName, String password, String address) {
        var userName = Account.spelled(typedName);
        var locked = attempts.lockedUntil(userName, address, clock.instant());
        if (locked.isPresent()) {
            return new Outcome.Locked(locked.get());
        }
        var account = accounts.findByUserName(userName).orElse(null);
        if (account == null) {
            passwords.matchNobody(password);
            attempts.failed(userName, address, clock.instant());
            return new Outcome.Wrong();
        }
        if (!passwords.match(password, account)) {
            var until = attempts.failed(userName, address, clock.instant());
            facts.publishEvent(new SignInRefused(null, account.id(), address, until.isPresent()));
            return new Outcome.Wrong();
        }
        attempts.forget(userName, address);
        if (account.blocked()) {
            return new Outcome.Blocked();
        }
        facts.publishEvent(new SignedIn(account.actor(), account.id(), address));
        return new Outcome.Open(account);
    }
}
