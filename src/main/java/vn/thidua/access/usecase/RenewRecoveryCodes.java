package vn.thidua.access.usecase;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccountId;
import vn.thidua.access.RecoveryCodesRenewed;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Makes new recovery codes for oneself; the old ones are worth nothing. The code of the app permits it.
@UseCase
public class RenewRecoveryCodes {
    private final SecondFactors factors;
    private final CodeCheck codes;
    private final ApplicationEventPublisher facts;

    RenewRecoveryCodes(SecondFactors factors, CodeCheck codes, ApplicationEventPublisher facts) {
        this.factors = factors;
        this.codes = codes;
        this.facts = facts;
    }

    public List<String> execute(String code, Actor by) {
        var own = new AccountId(by.account());
        CodeRefused.unlessRight(codes.of(own, code));
        facts.publishEvent(new RecoveryCodesRenewed(by, own));
        return factors.renewRecoveryCodes(own);
    }
}
