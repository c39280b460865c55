package vn.thidua.organization.block.usecase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Changes;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.BlockChanged;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.model.BlockStore;
import vn.thidua.organization.block.model.Rosters;
import vn.thidua.organization.model.Seen;

/// Gives a block another name, kind, first year or guiding document.
@UseCase
public class ChangeBlock {
    private final OrganizationPermits permits;
    private final BlockStore blocks;
    private final Rosters rosters;
    private final ApplicationEventPublisher facts;

    ChangeBlock(OrganizationPermits permits, BlockStore blocks, Rosters rosters, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.blocks = blocks;
        this.rosters = rosters;
        this.facts = facts;
    }

    public void execute(BlockId id, Block.Particulars to, Actor by) {
        execute(id, to, null, by);
    }

    /// @param seen the version that was shown when it was changed, null where nobody knows
    public void execute(BlockId id, Block.Particulars to, @Nullable Integer seen, Actor by) {
        var before = blocks.require(id);
        permits.requireManageBlocks(by, before.organizer());
        Seen.require(seen, before.version());
        var first = rosters.firstYear(id);
        if (first.isPresent() && to.activeFrom() > first.get()) {
            throw Refusal.on(
                    "activeFrom",
                    BlockRefusals.YEAR,
                    "organization.block.refusal.members_earlier",
                    first.get().toString());
        }
        var block = blocks.save(before.changed(to));
        facts.publishEvent(new BlockChanged(
                by,
                id,
                block.organizer(),
                block.name(),
                Changes.none()
                        .open("blockName", before.name(), block.name())
                        .open("short_name", before.shortName(), block.shortName())
                        .open("symbol", before.symbol(), block.symbol())
                        .open("block_kind", before.kind(), block.kind())
                        .open("first_year", before.activeFrom(), block.activeFrom())
                        .open("guidance", before.guidance(), block.guidance())
                        .all()));
    }
}
