package vn.thidua.access.usecase;

import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Gives an account a role for a unit. Nobody gives himself one: an administrator manages, he does not decide.
@UseCase
public class GrantRole {
    private final GivenRoles roles;
    private final Accounts accounts;

    GrantRole(GivenRoles roles, Accounts accounts) {
        this.roles = roles;
        this.accounts = accounts;
    }

    public void execute(AccountId to, Grant.Terms terms, Actor by) {
        roles.requirePermit(by, terms.unit());
        if (by.account().equals(to.value())) {
            throw Refusal.of(AccessRefusals.OWN_ACCOUNT, "access.refusal.own_account");
        }
        roles.give(accounts.require(to).id(), terms, by);
    }
}
