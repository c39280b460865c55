package vn.thidua.access.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.PasswordChanged;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Passwords;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Chooses a password of one's own. Nothing but the old password permits it, so no grant is asked for.
@UseCase
public class ChangePassword {
    private final Accounts accounts;
    private final Passwords passwords;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ChangePassword(Accounts accounts, Passwords passwords, ApplicationEventPublisher facts, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.facts = facts;
        this.clock = clock;
    }

    public record Command(String current, String password, String repeated) {
        @Override
        public String toString() {
            return "Command[…]";
        }
    }

    public Account execute(Command c, Actor by) {
        var account = accounts.require(new AccountId(by.account()));
        if (!passwords.match(c.current(), account)) {
            throw Refusal.on("current", AccessRefusals.PASSWORD_WRONG, "access.refusal.password_wrong");
        }
        if (!c.password().equals(c.repeated())) {
            throw Refusal.on("repeated", AccessRefusals.PASSWORD_REPEATED, "access.refusal.password_repeated");
        }
        if (passwords.match(c.password(), account)) {
            throw Refusal.on("password", AccessRefusals.PASSWORD_SAME, "access.refusal.password_same");
        }
        passwords.judge(c.password(), account);
        var changed = accounts.save(account.withPassword(passwords.hash(c.password()), clock.instant()));
        facts.publishEvent(new PasswordChanged(by, account.id()));
        return changed;
    }
}
