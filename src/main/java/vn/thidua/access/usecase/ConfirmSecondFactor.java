package vn.thidua.access.usecase;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.SecondFactorEnrolled;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Puts one's own second factor in force with its first code, and gives the recovery codes, once.
@UseCase
public class ConfirmSecondFactor {
    private final SecondFactors factors;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ConfirmSecondFactor(SecondFactors factors, ApplicationEventPublisher facts, Clock clock) {
        this.factors = factors;
        this.facts = facts;
        this.clock = clock;
    }

    public List<String> execute(String code, Actor by) {
        var own = new AccountId(by.account());
        if (factors.pending(own).isEmpty()) {
            throw Refusal.of(AccessRefusals.FACTOR_NOT_BEGUN, "access.refusal.factor_not_begun");
        }
        if (!factors.confirm(own, code, clock.instant())) {
            throw Refusal.on("code", AccessRefusals.CODE_WRONG, "access.refusal.code_wrong");
        }
        facts.publishEvent(new SecondFactorEnrolled(by, own));
        return factors.renewRecoveryCodes(own);
    }
}
