package vn.thidua.access.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.access.ApiTokenId;
import vn.thidua.access.ApiTokenRevoked;
import vn.thidua.access.model.ApiTokens;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;

/// Cuts a connected system off, from now on.
@UseCase
public class RevokeApiToken {
    private final GivenRoles roles;
    private final ApiTokens tokens;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RevokeApiToken(GivenRoles roles, ApiTokens tokens, ApplicationEventPublisher facts, Clock clock) {
        this.roles = roles;
        this.tokens = tokens;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(ApiTokenId id, Actor by) {
        var token = tokens.require(id);
        roles.requirePermit(by, token.unit());
        if (tokens.revoke(id, clock.instant())) {
            facts.publishEvent(new ApiTokenRevoked(by, id, token.unit(), token.name()));
        }
    }
}
