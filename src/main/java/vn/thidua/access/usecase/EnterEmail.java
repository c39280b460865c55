package vn.thidua.access.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.EmailChanged;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Emails;
import vn.thidua.access.model.Passwords;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Enters where letters about an account go: by its owner, who gives the password, or by who manages it. Nothing but
/// the confirmation goes there before the owner has confirmed it.
@UseCase
public class EnterEmail {
    private final AccountPermits permits;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Emails emails;
    private final LettersOfAccess letters;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EnterEmail(
            AccountPermits permits,
            Accounts accounts,
            Passwords passwords,
            Emails emails,
            LettersOfAccess letters,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.accounts = accounts;
        this.passwords = passwords;
        this.emails = emails;
        this.letters = letters;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param address empty to have none
    /// @param password of the owner; not looked at where somebody else enters the address
    public record Command(AccountId account, String address, String password) {
        @Override
        public String toString() {
            return "Command[…]";
        }
    }

    public void execute(Command c, Actor by) {
        var own = by.account().equals(c.account().value());
        if (!own) {
            permits.require(by, c.account());
        }
        var account = accounts.require(c.account());
        if (own && !passwords.match(c.password(), account)) {
            throw Refusal.on("current", AccessRefusals.PASSWORD_WRONG, "access.refusal.password_wrong");
        }
        if (c.address().isBlank()) {
            emails.remove(account.id());
        } else {
            var address = Emails.checked(c.address());
            var token = emails.enter(account.id(), address, clock.instant());
            if (letters.possible()) {
                letters.confirmation(account, address, token);
            }
        }
        facts.publishEvent(new EmailChanged(by, account.id()));
    }
}
