package vn.thidua.access.usecase;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccountId;
import vn.thidua.access.ProviderLinked;
import vn.thidua.access.SignedIn;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.ProviderLinks;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.kernel.UseCase;

/// Opens the door to whom the organisation's own sign-in knows, where there is an account for him: the one linked
/// before, or the one its claim names, which is linked thereby. Nobody is created, and what he may do comes from us
/// alone. It is the door itself: there is nobody to ask.
@UseCase
public class SignInByProvider {
    private final ProviderLinks links;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SignInByProvider(
            ProviderLinks links,
            Accounts accounts,
            SecondFactors factors,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.factors = factors;
        this.facts = facts;
        this.clock = clock;
    }

    /// Whom the provider speaks of.
    /// @param userName what its claim says the user name is, null where it says none
    /// @param email a verified address, null where the claim is not that of an address
    /// @param proven whether its own second factor is trusted and was asked for
    public record Identity(
            String issuer,
            String subject,
            @Nullable String userName,
            @Nullable String email,
            boolean proven) {}

    /// How it went.
    public sealed interface Outcome {
        record Open(Account account, boolean proven) implements Outcome {}

        record Half(Account account) implements Outcome {}

        /// There is no account for him.
        record Unknown() implements Outcome {}

        record Blocked() implements Outcome {}
    }

    public Outcome execute(Identity identity, String address) {
        var account = links.of(identity.issuer(), identity.subject())
                .flatMap(accounts::findById)
                .or(() -> named(identity))
                .orElse(null);
        if (account == null) {
            return new Outcome.Unknown();
        }
        if (account.blocked()) {
            return new Outcome.Blocked();
        }
        if (factors.present(account.id()) && !identity.proven()) {
            return new Outcome.Half(account);
        }
        facts.publishEvent(new SignedIn(account.actor(), account.id(), address));
        return new Outcome.Open(account, identity.proven());
    }

    private Optional<Account> named(Identity identity) {
        var named = Optional.ofNullable(identity.userName())
                .flatMap(name -> accounts.findByUserName(Account.spelled(name)))
                .or(() -> Optional.ofNullable(identity.email())
                        .map(email -> email.toLowerCase(Locale.ROOT))
                        .flatMap(links::byEmail)
                        .flatMap(accounts::findById));
        return named.filter(account -> link(identity, account.id()));
    }

    private boolean link(Identity identity, AccountId account) {
        var linked = links.link(identity.issuer(), identity.subject(), account, clock.instant());
        if (linked) {
            facts.publishEvent(new ProviderLinked(accounts.require(account).actor(), account));
        }
        return linked;
    }
}
