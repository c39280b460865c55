package vn.thidua.access.usecase;

import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.RecoveryCodeUsed;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Attempts;
import vn.thidua.access.model.SecondFactors;

/// Compares what was typed with the code of the app or a recovery code. In a transaction of its own, for a wrong code
/// counts and a right one is used up, whatever becomes of what it was asked for.
@Component
class CodeCheck {
    private static final String PLACE = "code";

    private final SecondFactors factors;
    private final Attempts attempts;
    private final Accounts accounts;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CodeCheck(
            SecondFactors factors, Attempts attempts, Accounts accounts, ApplicationEventPublisher facts, Clock clock) {
        this.factors = factors;
        this.attempts = attempts;
        this.accounts = accounts;
        this.facts = facts;
        this.clock = clock;
    }

    sealed interface Result {
        record Right() implements Result {}

        /// @param locked whether no more codes are taken for a while
        record Wrong(boolean locked) implements Result {}

        record Locked(Instant until) implements Result {}
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Result of(AccountId id, String code) {
        var account = accounts.require(id);
        var now = clock.instant();
        var locked = attempts.lockedUntil(account.userName(), PLACE, now);
        if (locked.isPresent()) {
            return new Result.Locked(locked.get());
        }
        if (factors.takeCode(id, code, now)) {
            attempts.forget(account.userName(), PLACE);
            return new Result.Right();
        }
        if (factors.takeRecoveryCode(id, code, now)) {
            attempts.forget(account.userName(), PLACE);
            facts.publishEvent(new RecoveryCodeUsed(account.actor(), id, factors.recoveryCodesLeft(id)));
            return new Result.Right();
        }
        return new Result.Wrong(attempts.failed(account.userName(), PLACE, now).isPresent());
    }
}
