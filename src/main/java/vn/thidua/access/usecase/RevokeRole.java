package vn.thidua.access.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.GrantId;
import vn.thidua.access.RoleRevoked;
import vn.thidua.access.model.Grants;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Takes a role back, from now on.
@UseCase
public class RevokeRole {
    private final GivenRoles roles;
    private final Grants grants;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RevokeRole(GivenRoles roles, Grants grants, ApplicationEventPublisher facts, Clock clock) {
        this.roles = roles;
        this.grants = grants;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(GrantId id, String reason, Actor by) {
        var grant = grants.require(id);
        roles.requirePermit(by, grant.unit());
        if (grant.revokedAt() != null) {
            return;
        }
        grants.save(grant.revoked(clock.instant()));
        roles.requireAnAdministrator();
        facts.publishEvent(new RoleRevoked(by, grant.account(), grant.role(), grant.unit(), reason));
    }
}
