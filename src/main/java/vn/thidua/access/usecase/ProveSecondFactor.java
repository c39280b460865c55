package vn.thidua.access.usecase;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccountId;
import vn.thidua.access.SignInRefused;
import vn.thidua.access.SignedIn;
import vn.thidua.access.model.Account;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.UseCase;

/// Takes the code of the second factor: after the password, or again before something of weight. There is nobody to ask
/// for a permission: it is one's own account, and the code is the proof.
@UseCase
public class ProveSecondFactor {
    private final CodeCheck codes;
    private final Accounts accounts;
    private final ApplicationEventPublisher facts;

    ProveSecondFactor(CodeCheck codes, Accounts accounts, ApplicationEventPublisher facts) {
        this.codes = codes;
        this.accounts = accounts;
        this.facts = facts;
    }

    /// What the code is asked for.
    public enum Purpose {
        SIGN_IN,
        WEIGHTY_ACT
    }

    /// How it went; outcomes and not exceptions, for what they leave behind must be kept.
    public sealed interface Outcome {
        record Proven(Account account) implements Outcome {}

        record Wrong() implements Outcome {}

        record Locked(Instant until) implements Outcome {}

        record Blocked() implements Outcome {}
    }

    public Outcome execute(AccountId id, String code, String address, Purpose purpose) {
        var account = accounts.require(id);
        if (account.blocked()) {
            return new Outcome.Blocked();
        }
        return switch (codes.of(id, code)) {
            case CodeCheck.Result.Right() -> {
                if (purpose == Purpose.SIGN_IN) {
                    facts.publishEvent(new SignedIn(account.actor(), id, address));
                }
                yield new Outcome.Proven(account);
            }
            case CodeCheck.Result.Wrong(var locked) -> {
                facts.publishEvent(new SignInRefused(null, id, address, locked));
                yield new Outcome.Wrong();
            }
            case CodeCheck.Result.Locked(var until) -> new Outcome.Locked(until);
        };
    }
}
