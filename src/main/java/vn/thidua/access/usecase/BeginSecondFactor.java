package vn.thidua.access.usecase;

import vn.thidua.access.AccountId;
import vn.thidua.access.model.SecondFactors;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Makes the secret for one's own app. It counts only once its first code has been typed; a factor already there stays.
@UseCase
public class BeginSecondFactor {
    private final SecondFactors factors;

    BeginSecondFactor(SecondFactors factors) {
        this.factors = factors;
    }

    public void execute(Actor by) {
        factors.begin(new AccountId(by.account()));
    }
}
