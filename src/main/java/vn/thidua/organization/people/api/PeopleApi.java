package vn.thidua.organization.people.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.usecase.AddPerson;
import vn.thidua.organization.people.usecase.ChangePerson;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;
import vn.thidua.site.api.Preconditions;

/// People: to find, to read, to add and to change.
@RestController
@RequestMapping("/api/v1/people")
class PeopleApi {
    private static final String ADDRESS = "/api/v1/people/";

    private final PersonResources people;
    private final OrganizationPermits permits;
    private final Organization organization;
    private final AddPerson add;
    private final ChangePerson change;
    private final Preconditions preconditions;

    PeopleApi(
            PersonResources people,
            OrganizationPermits permits,
            Organization organization,
            AddPerson add,
            ChangePerson change,
            Preconditions preconditions) {
        this.people = people;
        this.permits = permits;
        this.organization = organization;
        this.add = add;
        this.change = change;
        this.preconditions = preconditions;
    }

    @GetMapping
    @Needs(ApiScopes.READ_PEOPLE)
    ResponseEntity<Paging.Part<PersonResource>> list(
            @RequestParam(defaultValue = "") String q,
            @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String employment,
            @RequestParam(defaultValue = "") String sex,
            @RequestParam(defaultValue = "false") boolean heads,
            @RequestParam(defaultValue = "") String state,
            Paging paging,
            Actor actor) {
        var choice = new PersonResources.Choice(q, unit, employment, sex, heads, state);
        return paging.answer(people.part(choice, paging.size(), paging.offset(), actor), people.count(choice, actor));
    }

    /// Somebody who was found to be another, until that is undone.
    /// @param mergedInto key of the one that was kept
    record Pointer(String id, String mergedInto) {}

    /// Who was found to be another is answered with the way to the one that was kept.
    @GetMapping("/{person}")
    @Needs(ApiScopes.READ_PEOPLE)
    ResponseEntity<?> one(PersonId person, Actor actor) {
        var kept = organization.person(person).id();
        var found = people.require(kept, actor);
        return kept.equals(person)
                ? answer(ResponseEntity.ok(), found)
                : ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                        .location(URI.create(ADDRESS + found.id()))
                        .body(new Pointer(Ids.text(person.value()), found.id()));
    }

    @PostMapping
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<PersonResource> add(@RequestBody PersonBody body, Actor actor) {
        permits.requireManagePeople(actor, PersonBody.unit(body.unit()));
        var made = people.require(
                add.execute(body.particulars(), Identity.UNKNOWN, PersonBody.or(body.decision()), actor), actor);
        return answer(ResponseEntity.created(URI.create(ADDRESS + made.id())), made);
    }

    /// Corrects what is known of him; another post from a day on is a transfer.
    @PutMapping("/{person}")
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<PersonResource> change(
            PersonId person, @RequestBody PersonBody body, HttpServletRequest request, Actor actor) {
        people.require(person, actor);
        preconditions.change(
                request, () -> people.locked(person), () -> change.execute(person, body.particulars(), actor));
        return answer(ResponseEntity.ok(), people.require(person, actor));
    }

    private static ResponseEntity<PersonResource> answer(ResponseEntity.BodyBuilder answer, PersonResource person) {
        return answer.eTag(Preconditions.tag(person.version())).body(person);
    }
}
