package vn.thidua.organization.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.usecase.ChangeUnit;
import vn.thidua.organization.usecase.CreateUnit;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;
import vn.thidua.site.api.Preconditions;

/// Units: to find, to read, to create and to change.
@RestController
@RequestMapping("/api/v1/units")
class UnitsApi {
    private final UnitResources units;
    private final CreateUnit create;
    private final ChangeUnit change;
    private final Preconditions preconditions;

    UnitsApi(UnitResources units, CreateUnit create, ChangeUnit change, Preconditions preconditions) {
        this.units = units;
        this.create = create;
        this.change = change;
        this.preconditions = preconditions;
    }

    @GetMapping
    @Needs(ApiScopes.READ_UNITS)
    ResponseEntity<Paging.Part<UnitResource>> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @Nullable UnitId below,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Paging paging,
            Actor actor) {
        return part(new UnitResources.Choice(q, kind, state, below, null, asOf), paging, actor);
    }

    @GetMapping("/{unit}")
    @Needs(ApiScopes.READ_UNITS)
    ResponseEntity<UnitResource> one(
            UnitId unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Actor actor) {
        return answer(ResponseEntity.ok(), units.require(unit, asOf, actor));
    }

    @GetMapping("/{unit}/children")
    @Needs(ApiScopes.READ_UNITS)
    ResponseEntity<Paging.Part<UnitResource>> children(
            UnitId unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Paging paging,
            Actor actor) {
        units.require(unit, asOf, actor);
        return part(new UnitResources.Choice("", "", "", null, unit, asOf), paging, actor);
    }

    @PostMapping
    @Needs(ApiScopes.WRITE_UNITS)
    ResponseEntity<UnitResource> create(@RequestBody UnitBody body, Actor actor) {
        var made = units.require(create.execute(body.above(), body.particulars(), body.fromDay(), actor), actor);
        return answer(ResponseEntity.created(URI.create("/api/v1/units/" + made.id())), made);
    }

    /// What is corrected here is taken to have been so since the last change by decision; a new name or superior by
    /// decision is a reorganization.
    @PutMapping("/{unit}")
    @Needs(ApiScopes.WRITE_UNITS)
    ResponseEntity<UnitResource> change(
            UnitId unit, @RequestBody UnitBody body, HttpServletRequest request, Actor actor) {
        units.require(unit, actor);
        preconditions.change(request, () -> units.locked(unit), () -> change.execute(unit, body.particulars(), actor));
        return answer(ResponseEntity.ok(), units.require(unit, actor));
    }

    private ResponseEntity<Paging.Part<UnitResource>> part(UnitResources.Choice choice, Paging paging, Actor actor) {
        return paging.answer(units.part(choice, paging.size(), paging.offset(), actor), units.count(choice, actor));
    }

    private static ResponseEntity<UnitResource> answer(ResponseEntity.BodyBuilder answer, UnitResource unit) {
        return answer.eTag(Preconditions.tag(unit.version())).body(unit);
    }
}
