package vn.thidua.organization.api;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.usecase.CloseUnit;
import vn.thidua.organization.usecase.CreateUnit;
import vn.thidua.organization.usecase.MergeUnits;
import vn.thidua.organization.usecase.MoveUnit;
import vn.thidua.organization.usecase.PreviewReform;
import vn.thidua.organization.usecase.RenameUnit;
import vn.thidua.organization.usecase.SplitUnit;
import vn.thidua.site.Texts;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Preconditions;

/// Entering a change of the tree by decision, and seeing beforehand what passes on.
@RestController
@RequestMapping("/api/v1/reorganizations")
class ReformsApi {
    private final ReorganizationResources reorganizations;
    private final PreviewReform preview;
    private final CreateUnit createUnit;
    private final RenameUnit renameUnit;
    private final MoveUnit moveUnit;
    private final MergeUnits mergeUnits;
    private final SplitUnit splitUnit;
    private final CloseUnit closeUnit;

    ReformsApi(
            ReorganizationResources reorganizations,
            PreviewReform preview,
            CreateUnit createUnit,
            RenameUnit renameUnit,
            MoveUnit moveUnit,
            MergeUnits mergeUnits,
            SplitUnit splitUnit,
            CloseUnit closeUnit) {
        this.reorganizations = reorganizations;
        this.preview = preview;
        this.createUnit = createUnit;
        this.renameUnit = renameUnit;
        this.moveUnit = moveUnit;
        this.mergeUnits = mergeUnits;
        this.splitUnit = splitUnit;
        this.closeUnit = closeUnit;
    }

    /// Things of one kind that hang on the units that end or give something away.
    /// @param choosable whether one may say where each of them goes
    /// @param count all of them; `items` names the first
    record GroupResource(String kind, String title, boolean choosable, long count, List<ItemResource> items) {}

    /// @param key to be named in `ways`
    /// @param passes whether it passes on where nobody says otherwise
    record ItemResource(String key, String unit, String name, String detail, boolean passes) {}

    @PostMapping("/preview")
    @Needs(ApiScopes.WRITE_UNITS)
    List<GroupResource> preview(@RequestBody ReformBody body, Texts texts, Actor actor) {
        var reform = body.reform();
        return preview.execute(reform, body.decision().effective(), actor).stream()
                .map(group -> group(group, texts))
                .toList();
    }

    @PostMapping
    @Needs(ApiScopes.WRITE_UNITS)
    ResponseEntity<ReorganizationResource> enter(@RequestBody ReformBody body, Texts texts, Actor actor) {
        var id = enter(body.reform(), body.decision(), actor);
        return ResponseEntity.created(URI.create("/api/v1/reorganizations/" + Ids.text(id.value())))
                .eTag(Preconditions.tag(reorganizations.version(id)))
                .body(reorganizations.require(id, texts, actor));
    }

    /// What is sent twice is told apart by its Idempotency-Key, so each gets a form key of its own.
    private ReorganizationId enter(Reform reform, Decision decision, Actor by) {
        UUID key = Ids.next();
        return switch (reform) {
            case Reform.Founding founding -> createUnit.execute(founding, decision, key, by);
            case Reform.Renaming renaming -> renameUnit.execute(renaming, decision, key, by);
            case Reform.Moving moving -> moveUnit.execute(moving, decision, key, by);
            case Reform.Merging merging -> mergeUnits.execute(merging, decision, key, by);
            case Reform.Splitting splitting -> splitUnit.execute(splitting, decision, key, by);
            case Reform.Closing closing -> closeUnit.execute(closing, decision, key, by);
        };
    }

    private static GroupResource group(PreviewReform.Group group, Texts texts) {
        var inventory = group.inventory();
        return new GroupResource(
                group.kind(),
                texts.of(group.heading()),
                group.choosable(),
                inventory.count(),
                inventory.items().stream()
                        .map(item -> new ItemResource(
                                item.key(), Ids.text(item.unit().value()), item.name(), item.detail(), item.passes()))
                        .toList());
    }
}
