package vn.thidua.access.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.AccountUnblocked;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Opens a blocked account again.
@UseCase
public class UnblockAccount {
    private final AccountPermits permits;
    private final Accounts accounts;
    private final ApplicationEventPublisher facts;

    UnblockAccount(AccountPermits permits, Accounts accounts, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.accounts = accounts;
        this.facts = facts;
    }

    public void execute(AccountId id, Actor by) {
        permits.require(by, id);
        accounts.save(accounts.require(id).blocked(false));
        facts.publishEvent(new AccountUnblocked(by, id));
    }
}
