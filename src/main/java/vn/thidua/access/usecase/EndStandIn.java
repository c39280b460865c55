package vn.thidua.access.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.GrantId;
import vn.thidua.access.StandInEnded;
import vn.thidua.access.StandInPermits;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grants;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;

/// Ends a stand-in before its day: by the principal, by the stand-in himself, or by who manages the principal.
@UseCase
public class EndStandIn {
    private final StandInPermits permits;
    private final Accounts accounts;
    private final Grants grants;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EndStandIn(StandInPermits permits, Accounts accounts, Grants grants, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.accounts = accounts;
        this.grants = grants;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(GrantId id, Actor by) {
        var grant = grants.require(id);
        var principal = grant.standsInFor();
        if (principal == null) {
            throw new Missing("grant");
        }
        permits.requireEnd(by, principal, grant.account());
        if (grant.revokedAt() != null) {
            return;
        }
        grants.save(grant.revoked(clock.instant()));
        facts.publishEvent(new StandInEnded(
                by,
                grant.account(),
                accounts.require(principal).userName(),
                grant.role(),
                grant.unit(),
                grant.reason()));
    }
}
