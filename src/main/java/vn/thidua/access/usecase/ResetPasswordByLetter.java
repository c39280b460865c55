package vn.thidua.access.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.PasswordResetByLetter;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Emails;
import vn.thidua.access.model.Passwords;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Chooses a new password with the link of a letter, which permits it: there is nobody to ask. All sessions end,
/// and the second factor is asked for as ever.
@UseCase
public class ResetPasswordByLetter {
    private final Emails emails;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ResetPasswordByLetter(
            Emails emails, Accounts accounts, Passwords passwords, ApplicationEventPublisher facts, Clock clock) {
        this.emails = emails;
        this.accounts = accounts;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
    }

    public record Command(String token, String password, String repeated, String from) {
        @Override
        public String toString() {
            return "Command[…]";
        }
    }

    public void execute(Command c) {
        var now = clock.instant();
        var account = emails.resets(c.token(), now)
                .flatMap(accounts::findById)
                .filter(found -> !found.blocked())
                .orElseThrow(() -> Refusal.of(AccessRefusals.LINK_STALE, "access.refusal.link_stale"));
        if (!c.password().equals(c.repeated())) {
            throw Refusal.on("repeated", AccessRefusals.PASSWORD_REPEATED, "access.refusal.password_repeated");
        }
        passwords.judge(c.password(), account);
        accounts.save(account.withPassword(passwords.hash(c.password()), now));
        emails.used(account.id(), now);
        facts.publishEvent(new PasswordResetByLetter(account.actor(), account.id(), c.from()));
    }
}
