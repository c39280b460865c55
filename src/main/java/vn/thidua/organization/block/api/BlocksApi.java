package vn.thidua.organization.block.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.UnitId;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;

/// Blocks and clusters: to find and to read.
@RestController
@RequestMapping("/api/v1/blocks")
class BlocksApi {
    private final BlockResources blocks;

    BlocksApi(BlockResources blocks) {
        this.blocks = blocks;
    }

    @GetMapping
    @Needs(ApiScopes.READ_UNITS)
    ResponseEntity<Paging.Part<BlockResource>> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @Nullable UnitId organizer,
            @RequestParam(required = false) @Nullable Integer year,
            Paging paging,
            Actor actor) {
        var choice = new BlockResources.Choice(q, kind, organizer, year);
        return paging.answer(blocks.part(choice, paging.size(), paging.offset(), actor), blocks.count(choice, actor));
    }

    @GetMapping("/{block}")
    @Needs(ApiScopes.READ_UNITS)
    BlockResource one(BlockId block, Actor actor) {
        return BlockResource.of(blocks.require(block, actor));
    }
}
