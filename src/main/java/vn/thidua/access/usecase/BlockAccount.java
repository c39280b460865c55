package vn.thidua.access.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountBlocked;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountPermits;
import vn.thidua.access.model.Accounts;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Closes an account at once: its sessions end, its roles permit nothing.
@UseCase
public class BlockAccount {
    private final AccountPermits permits;
    private final GivenRoles roles;
    private final Accounts accounts;
    private final ApplicationEventPublisher facts;

    BlockAccount(AccountPermits permits, GivenRoles roles, Accounts accounts, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.roles = roles;
        this.accounts = accounts;
        this.facts = facts;
    }

    public void execute(AccountId id, String reason, Actor by) {
        permits.require(by, id);
        if (by.account().equals(id.value())) {
            throw Refusal.of(AccessRefusals.OWN_ACCOUNT, "access.refusal.own_account");
        }
        accounts.save(accounts.require(id).blocked(true));
        roles.requireAnAdministrator();
        facts.publishEvent(new AccountBlocked(by, id, reason));
    }
}
