package vn.thidua.access.usecase;

import vn.thidua.access.AccessRefusals;
import vn.thidua.access.GrantId;
import vn.thidua.access.model.Grants;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;

/// Undoes a revocation, as long as the grant would still be in force.
@UseCase
public class RestoreRole {
    private final GivenRoles roles;
    private final Grants grants;

    RestoreRole(GivenRoles roles, Grants grants) {
        this.roles = roles;
        this.grants = grants;
    }

    public void execute(GrantId id, Actor by) {
        var grant = grants.require(id);
        roles.requirePermit(by, grant.unit());
        if (by.account().equals(grant.account().value())) {
            throw Refusal.of(AccessRefusals.OWN_ACCOUNT, "access.refusal.own_account");
        }
        if (grant.standsInFor() != null) {
            // A stand-in is appointed anew: whether its principal still wants it is his to say.
            throw Refusal.of(AccessRefusals.GRANT_GONE, "access.refusal.grant_gone");
        }
        roles.restore(grant, by);
    }
}
