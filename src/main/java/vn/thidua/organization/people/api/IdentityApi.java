package vn.thidua.organization.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.Identities;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;

/// What only few may read of a person. The citizen number leaves the product masked, whoever asks.
@RestController
class IdentityApi {
    private final PersonResources people;
    private final OrganizationPermits permits;
    private final Identities identities;

    IdentityApi(PersonResources people, OrganizationPermits permits, Identities identities) {
        this.people = people;
        this.permits = permits;
        this.identities = identities;
    }

    /// @param citizenNumber all but the last digits hidden; empty where unknown
    record IdentityResource(
            String citizenNumber,
            boolean partyMember,
            @Nullable LocalDate partySince) {}

    @GetMapping("/api/v1/people/{person}/identity")
    @Needs(ApiScopes.READ_IDENTITY)
    IdentityResource identity(PersonId person, Actor actor) {
        var unit = PersonBody.unit(people.require(person, actor).unit());
        if (!permits.maySeeIdentity(actor, unit)) {
            throw new Missing("person");
        }
        var identity = identities.of(person);
        return new IdentityResource(
                Identity.masked(identity.citizenNumber()), identity.partyMember(), identity.partySince());
    }
}
