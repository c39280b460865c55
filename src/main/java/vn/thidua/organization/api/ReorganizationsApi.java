package vn.thidua.organization.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.usecase.UndoReorganization;
import vn.thidua.organization.web.ReorganizationBoard;
import vn.thidua.site.Texts;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;
import vn.thidua.site.api.Preconditions;

/// The changes of the tree by decision that have been entered, and taking one back.
@RestController
@RequestMapping("/api/v1/reorganizations")
class ReorganizationsApi {
    private final ReorganizationResources reorganizations;
    private final UndoReorganization undo;
    private final Preconditions preconditions;

    ReorganizationsApi(ReorganizationResources reorganizations, UndoReorganization undo, Preconditions preconditions) {
        this.reorganizations = reorganizations;
        this.undo = undo;
        this.preconditions = preconditions;
    }

    @GetMapping
    @Needs(ApiScopes.READ_UNITS)
    ResponseEntity<Paging.Part<ReorganizationResource>> list(
            @RequestParam(defaultValue = "") String q,
            @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            Paging paging,
            Texts texts,
            Actor actor) {
        var choice = new ReorganizationBoard.Choice(q, unit, kind, state);
        var part = reorganizations.part(choice, paging.size(), paging.offset(), texts, actor);
        return paging.answer(part.items(), part.total());
    }

    @GetMapping("/{reorganization}")
    @Needs(ApiScopes.READ_UNITS)
    ResponseEntity<ReorganizationResource> one(ReorganizationId reorganization, Texts texts, Actor actor) {
        return answer(reorganization, texts, actor);
    }

    @PostMapping("/{reorganization}/undo")
    @Needs(ApiScopes.WRITE_UNITS)
    ResponseEntity<ReorganizationResource> undo(
            ReorganizationId reorganization, HttpServletRequest request, Texts texts, Actor actor) {
        reorganizations.require(reorganization, texts, actor);
        preconditions.change(
                request, () -> reorganizations.version(reorganization), () -> undo.execute(reorganization, actor));
        return answer(reorganization, texts, actor);
    }

    private ResponseEntity<ReorganizationResource> answer(ReorganizationId id, Texts texts, Actor actor) {
        var resource = reorganizations.require(id, texts, actor);
        return ResponseEntity.ok()
                .eTag(Preconditions.tag(reorganizations.version(id)))
                .body(resource);
    }
}
