package vn.thidua.access.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.PasswordResetAsked;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Emails;
import vn.thidua.kernel.UseCase;

/// Sends a letter with which a forgotten password is chosen anew. Whoever asks cannot sign in, so there is nobody to
/// ask; he learns nothing, neither whether there is such an account nor whether it has an address.
@UseCase
public class AskPasswordReset {
    private final Emails emails;
    private final Accounts accounts;
    private final LettersOfAccess letters;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AskPasswordReset(
            Emails emails, Accounts accounts, LettersOfAccess letters, ApplicationEventPublisher facts, Clock clock) {
        this.emails = emails;
        this.accounts = accounts;
        this.letters = letters;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param typed a user name or the address of a mailbox
    /// @param from the address of the machine
    public void execute(String typed, String from) {
        var now = clock.instant();
        if (!letters.possible() || emails.tooManyFrom(from, now)) {
            return;
        }
        for (var id : emails.meant(typed)) {
            var address = emails.confirmed(id);
            var token = emails.reset(id, from, now);
            if (address.isPresent() && token.isPresent()) {
                letters.reset(accounts.require(id), address.get(), token.get());
                facts.publishEvent(new PasswordResetAsked(null, id, from));
            }
        }
    }
}
