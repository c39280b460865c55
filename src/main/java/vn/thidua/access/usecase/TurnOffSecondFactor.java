package vn.thidua.access.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.SecondFactorTurnedOff;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Does without one's own second factor from now on, where none of one's roles asks for it. The code permits it.
@UseCase
public class TurnOffSecondFactor {
    private final SecondFactors factors;
    private final CodeCheck codes;
    private final ApplicationEventPublisher facts;

    TurnOffSecondFactor(SecondFactors factors, CodeCheck codes, ApplicationEventPublisher facts) {
        this.factors = factors;
        this.codes = codes;
        this.facts = facts;
    }

    public void execute(String code, Actor by) {
        var own = new AccountId(by.account());
        if (factors.required(own)) {
            throw Refusal.of(AccessRefusals.FACTOR_REQUIRED, "access.refusal.factor_required");
        }
        CodeRefused.unlessRight(codes.of(own, code));
        factors.remove(own);
        facts.publishEvent(new SecondFactorTurnedOff(by, own));
    }
}
