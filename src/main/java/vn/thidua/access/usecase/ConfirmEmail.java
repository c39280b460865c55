package vn.thidua.access.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.EmailConfirmed;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Emails;
import vn.thidua.kernel.UseCase;

/// Confirms an address with the link that was sent to it. Whoever has the link reads the mail: there is nobody to ask.
@UseCase
public class ConfirmEmail {
    private final Emails emails;
    private final Accounts accounts;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ConfirmEmail(Emails emails, Accounts accounts, ApplicationEventPublisher facts, Clock clock) {
        this.emails = emails;
        this.accounts = accounts;
        this.facts = facts;
        this.clock = clock;
    }

    /// @return whether the link was good
    public boolean execute(String token) {
        var account = emails.confirm(token, clock.instant());
        account.ifPresent(
                id -> facts.publishEvent(new EmailConfirmed(accounts.require(id).actor(), id)));
        return account.isPresent();
    }
}
