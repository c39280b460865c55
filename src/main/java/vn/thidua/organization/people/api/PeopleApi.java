package vn.thidua.organization.people.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
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
    private final PersonResources people;
    private final AddPerson add;
    private final ChangePerson change;
    private final Preconditions preconditions;

    PeopleApi(PersonResources people, AddPerson add, ChangePerson change, Preconditions preconditions) {
        this.people = people;
        this.add = add;
        this.change = change;
        this.preconditions = preconditions;
    }

    @GetMapping
    @Needs(ApiScopes.READ_PEOPLE)
    ResponseEntity<Paging.Part<PersonResource>> list(
            @RequestParam(defaultValue = "") String q, @Nullable UnitId unit, Paging paging, Actor actor) {
        return paging.answer(people.part(q, unit, paging.size(), paging.offset(), actor), people.count(q, unit, actor));
    }

    @GetMapping("/{person}")
    @Needs(ApiScopes.READ_PEOPLE)
    ResponseEntity<PersonResource> one(PersonId person, Actor actor) {
        return answer(ResponseEntity.ok(), people.require(person, actor));
    }

    @PostMapping
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<PersonResource> add(@RequestBody PersonBody body, Actor actor) {
        var made = people.require(add.execute(body.particulars(), actor), actor);
        return answer(ResponseEntity.created(URI.create("/api/v1/people/" + made.id())), made);
    }

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
