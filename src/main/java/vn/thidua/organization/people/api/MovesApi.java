package vn.thidua.organization.people.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.usecase.PersonComesBack;
import vn.thidua.organization.people.usecase.PersonLeaves;
import vn.thidua.organization.people.usecase.TransferPerson;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Preconditions;

/// The moves of a working life: to another post, away, and back.
@RestController
@RequestMapping("/api/v1/people/{person}")
class MovesApi {
    private final PersonResources people;
    private final TransferPerson transfer;
    private final PersonLeaves leaves;
    private final PersonComesBack comesBack;
    private final Preconditions preconditions;

    MovesApi(
            PersonResources people,
            TransferPerson transfer,
            PersonLeaves leaves,
            PersonComesBack comesBack,
            Preconditions preconditions) {
        this.people = people;
        this.transfer = transfer;
        this.leaves = leaves;
        this.comesBack = comesBack;
        this.preconditions = preconditions;
    }

    /// @param lastDay on which he still worked
    record LeavingBody(@Nullable LocalDate lastDay) {
        private LocalDate required() {
            if (lastDay == null) {
                throw Refusal.on("lastDay", PeopleRefusals.DAY_FORM, "organization.people.refusal.day_form");
            }
            return lastDay;
        }
    }

    @PostMapping("/transfer")
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<PersonResource> transfer(
            PersonId person, @RequestBody PostBody body, HttpServletRequest request, Actor actor) {
        return move(person, request, actor, () -> transfer.execute(person, body.move(), actor));
    }

    @PostMapping("/leaving")
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<PersonResource> leave(
            PersonId person, @RequestBody LeavingBody body, HttpServletRequest request, Actor actor) {
        return move(person, request, actor, () -> leaves.execute(person, body.required(), actor));
    }

    @PostMapping("/return")
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<PersonResource> comeBack(
            PersonId person, @RequestBody PostBody body, HttpServletRequest request, Actor actor) {
        return move(person, request, actor, () -> comesBack.execute(person, body.move(), actor));
    }

    private ResponseEntity<PersonResource> move(
            PersonId person, HttpServletRequest request, Actor actor, Runnable move) {
        people.require(person, actor);
        preconditions.change(request, () -> people.locked(person), move);
        var moved = people.require(person, actor);
        return ResponseEntity.ok().eTag(Preconditions.tag(moved.version())).body(moved);
    }
}
