package vn.thidua.access.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.SecondFactorReset;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Takes the second factor off an account whose owner has lost the device and the recovery codes. Its sessions end.
@UseCase
public class ResetSecondFactor {
    private final AccountPermits permits;
    private final SecondFactors factors;
    private final ApplicationEventPublisher facts;

    ResetSecondFactor(AccountPermits permits, SecondFactors factors, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.factors = factors;
        this.facts = facts;
    }

    public void execute(AccountId id, Actor by) {
        permits.require(by, id);
        if (by.account().equals(id.value())) {
            throw Refusal.of(AccessRefusals.OWN_ACCOUNT, "access.refusal.own_account");
        }
        factors.remove(id);
        facts.publishEvent(new SecondFactorReset(by, id));
    }
}
