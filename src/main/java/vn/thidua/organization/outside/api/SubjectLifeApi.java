package vn.thidua.organization.outside.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.OutsideSubjectId;
import vn.thidua.organization.outside.usecase.CloseSubject;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Preconditions;

/// The end of a household, an enterprise or a citizen's registration, and taking it back.
@RestController
@RequestMapping("/api/v1/subjects/{subject}/closing")
class SubjectLifeApi {
    private final SubjectResources subjects;
    private final CloseSubject close;
    private final Preconditions preconditions;
    private final Clock clock;

    SubjectLifeApi(SubjectResources subjects, CloseSubject close, Preconditions preconditions, Clock clock) {
        this.subjects = subjects;
        this.close = close;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /// @param lastDay today where it is left out
    record ClosingBody(@Nullable LocalDate lastDay) {}

    @PutMapping
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<SubjectResource> close(
            OutsideSubjectId subject, @RequestBody ClosingBody body, HttpServletRequest request, Actor actor) {
        var day = Objects.requireNonNullElseGet(body.lastDay(), () -> LocalDate.now(clock));
        return step(subject, request, actor, () -> close.execute(subject, day, actor));
    }

    @DeleteMapping
    @Needs(ApiScopes.WRITE_PEOPLE)
    ResponseEntity<SubjectResource> reopen(OutsideSubjectId subject, HttpServletRequest request, Actor actor) {
        return step(subject, request, actor, () -> close.reopen(subject, actor));
    }

    private ResponseEntity<SubjectResource> step(
            OutsideSubjectId subject, HttpServletRequest request, Actor actor, Runnable step) {
        subjects.require(subject, actor);
        preconditions.change(request, () -> subjects.locked(subject), step);
        var now = subjects.require(subject, actor);
        return ResponseEntity.ok().eTag(Preconditions.tag(now.version())).body(now);
    }
}
