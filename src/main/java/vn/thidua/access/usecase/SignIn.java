package vn.thidua.access.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.SignInRefused;
import vn.thidua.access.SignedIn;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Attempts;
import vn.thidua.access.model.Devices;
import vn.thidua.access.model.Passwords;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.kernel.UseCase;

/// Opens the door to whoever knows an account's password. There is nobody to ask for a permission yet. After some wrong
/// passwords the account stays shut for a while to the address they came from; very many from anywhere slow all unknown
/// devices down for a moment. Where the account has a second factor, the password opens no more than the next door.
@UseCase
public class SignIn {
    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Devices devices;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SignIn(
            Accounts accounts,
            Attempts attempts,
            Passwords passwords,
            SecondFactors factors,
            Devices devices,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.factors = factors;
        this.devices = devices;
        this.facts = facts;
        this.clock = clock;
    }

    /// How it went. Refusals are outcomes and not exceptions, for what they leave behind must be kept.
    public sealed interface Outcome {
        /// The door is open.
        record Open(Account account) implements Outcome {}

        /// The password is right; the code of the second factor is still to come.
        record Half(Account account) implements Outcome {}

        /// Wrong name or wrong password: nobody learns which.
        record Wrong() implements Outcome {}

        /// Too many wrong passwords.
        record Locked(Instant until) implements Outcome {}

        /// The right password of an account that an administrator has closed.
        record Blocked() implements Outcome {}
    }

    /// From a device nothing is known of.
    public Outcome execute(String typedName, String password, String address) {
        return execute(typedName, password, address, null);
    }

    /// @param mark what a device that signed in before shows, null where it shows nothing
    public Outcome execute(String typedName, String password, String address, @Nullable String mark) {
        var userName = Account.spelled(typedName);
        var now = clock.instant();
        var device = devices.known(mark, userName, now);
        var place = device.orElse(address);
        var locked = attempts.lockedUntil(userName, place, now)
                .or(() -> device.isPresent()
                        ? Optional.empty()
                        : attempts.lockedUntil(userName, Attempts.EVERYWHERE, now));
        if (locked.isPresent()) {
            return new Outcome.Locked(locked.get());
        }
        var account = accounts.findByUserName(userName).orElse(null);
        if (account == null) {
            passwords.matchNobody(password);
            failed(userName, place, device.isPresent(), now);
            return new Outcome.Wrong();
        }
        if (!passwords.match(password, account)) {
            var until = failed(userName, place, device.isPresent(), now);
            facts.publishEvent(new SignInRefused(null, account.id(), address, until.isPresent()));
            return new Outcome.Wrong();
        }
        attempts.forget(userName, place);
        if (account.blocked()) {
            return new Outcome.Blocked();
        }
        if (factors.present(account.id())) {
            return new Outcome.Half(account);
        }
        facts.publishEvent(new SignedIn(account.actor(), account.id(), address));
        return new Outcome.Open(account);
    }

    private Optional<Instant> failed(String userName, String place, boolean known, Instant now) {
        if (!known) {
            attempts.failed(userName, Attempts.EVERYWHERE, Attempts.Pace.ALL_PLACES, now);
        }
        return attempts.failed(userName, place, now);
    }
}
