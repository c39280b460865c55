package vn.thidua.organization.people.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.Identities;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.site.api.ApiFault;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Preconditions;

/// What only few may read of a person. The citizen number leaves the product masked, whoever asks.
@RestController
@RequestMapping("/api/v1/people/{person}/identity")
class IdentityApi {
    private final PersonResources people;
    private final OrganizationPermits permits;
    private final Identities identities;
    private final People store;
    private final ChangePerson change;
    private final Preconditions preconditions;

    IdentityApi(
            PersonResources people,
            OrganizationPermits permits,
            Identities identities,
            People store,
            ChangePerson change,
            Preconditions preconditions) {
        this.people = people;
        this.permits = permits;
        this.identities = identities;
        this.store = store;
        this.change = change;
        this.preconditions = preconditions;
    }

    /// @param citizenNumber all but the last digits hidden; empty where unknown
    record IdentityResource(
            String citizenNumber,
            boolean partyMember,
            @Nullable LocalDate partySince) {}

    /// @param citizenNumber the twelve digits; empty takes it away, null leaves it as it is
    record IdentityBody(
            @Nullable String citizenNumber,
            @Nullable Boolean partyMember,
            @Nullable LocalDate partySince) {
        private Identity over(Identity known) {
            var number = citizenNumber == null ? known.citizenNumber() : citizenNumber.replace(" ", "");
            return new Identity(
                    number == null || number.isEmpty() ? null : number, Boolean.TRUE.equals(partyMember), partySince);
        }
    }

    @GetMapping
    @Needs(ApiScopes.READ_IDENTITY)
    ResponseEntity<IdentityResource> identity(PersonId person, Actor actor) {
        requirePermit(person, actor);
        return answer(person, actor);
    }

    /// Whoever enters identities must be let to read them too, as on the pages.
    @PutMapping
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<IdentityResource> change(
            PersonId person, @RequestBody IdentityBody body, HttpServletRequest request, Actor actor) {
        requirePermit(person, actor);
        preconditions.change(
                request,
                () -> people.locked(person),
                () -> change.execute(
                        person, store.require(person).particulars(), body.over(identities.of(person)), actor));
        return answer(person, actor);
    }

    private void requirePermit(PersonId person, Actor actor) {
        var unit = PersonBody.unit(people.require(person, actor).unit());
        if (!permits.maySeeIdentity(actor, unit)) {
            throw ApiFault.scopeMissing(ApiScopes.READ_IDENTITY);
        }
    }

    private ResponseEntity<IdentityResource> answer(PersonId person, Actor actor) {
        var identity = identities.of(person);
        return ResponseEntity.ok()
                .eTag(Preconditions.tag(people.require(person, actor).version()))
                .body(new IdentityResource(
                        Identity.masked(identity.citizenNumber()), identity.partyMember(), identity.partySince()));
    }
}
