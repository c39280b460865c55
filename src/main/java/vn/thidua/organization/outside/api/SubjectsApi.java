package vn.thidua.organization.outside.api;

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
import vn.thidua.kernel.Ids;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.outside.usecase.AddSubject;
import vn.thidua.organization.outside.usecase.ChangeSubject;
import vn.thidua.site.api.ApiFault;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;
import vn.thidua.site.api.Preconditions;

/// Households, enterprises and citizens: to find, to read, to enter and to change. No answer shows a citizen number.
@RestController
@RequestMapping("/api/v1/subjects")
class SubjectsApi {
    private final SubjectResources subjects;
    private final OrganizationPermits permits;
    private final AddSubject add;
    private final ChangeSubject change;
    private final Preconditions preconditions;

    SubjectsApi(
            SubjectResources subjects,
            OrganizationPermits permits,
            AddSubject add,
            ChangeSubject change,
            Preconditions preconditions) {
        this.subjects = subjects;
        this.permits = permits;
        this.add = add;
        this.change = change;
        this.preconditions = preconditions;
    }

    @GetMapping
    @Needs(ApiScopes.READ_PEOPLE)
    ResponseEntity<Paging.Part<SubjectResource>> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @Nullable UnitId territory,
            @RequestParam(defaultValue = "") String state,
            Paging paging,
            Actor actor) {
        var choice = new SubjectResources.Choice(q, kind, territory, state);
        return paging.answer(
                subjects.part(choice, paging.size(), paging.offset(), actor), subjects.count(choice, actor));
    }

    @GetMapping("/{subject}")
    @Needs(ApiScopes.READ_PEOPLE)
    ResponseEntity<SubjectResource> one(OutsideSubjectId subject, Actor actor) {
        return answer(ResponseEntity.ok(), subjects.require(subject, actor));
    }

    @PostMapping
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<SubjectResource> add(@RequestBody SubjectBody body, Actor actor) {
        requireIdentity(body, actor);
        var id = add.execute(
                body.particulars(), SubjectBody.or(body.citizenNumber()), Boolean.TRUE.equals(body.sure()), actor);
        return answer(
                ResponseEntity.created(URI.create("/api/v1/subjects/" + Ids.text(id.value()))),
                subjects.require(id, actor));
    }

    @PutMapping("/{subject}")
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<SubjectResource> change(
            OutsideSubjectId subject, @RequestBody SubjectBody body, HttpServletRequest request, Actor actor) {
        subjects.require(subject, actor);
        requireIdentity(body, actor);
        preconditions.change(
                request,
                () -> subjects.locked(subject),
                () -> change.execute(subject, body.particulars(), body.citizenNumber(), actor));
        return answer(ResponseEntity.ok(), subjects.require(subject, actor));
    }

    /// Whoever enters citizen numbers must be let to read them too.
    private void requireIdentity(SubjectBody body, Actor actor) {
        permits.requireSee(actor, body.unit());
        if (body.citizenNumber() != null && !permits.maySeeIdentity(actor, body.unit())) {
            throw ApiFault.scopeMissing(ApiScopes.READ_IDENTITY);
        }
    }

    private static ResponseEntity<SubjectResource> answer(ResponseEntity.BodyBuilder answer, SubjectResource subject) {
        return answer.eTag(Preconditions.tag(subject.version())).body(subject);
    }
}
