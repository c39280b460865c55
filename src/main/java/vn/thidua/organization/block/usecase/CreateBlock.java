package vn.thidua.organization.block.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.BlockCreated;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.block.model.Block;
import vn.thidua.organization.block.model.BlockStore;

/// Sets up a block or cluster that a unit's council organizes.
@UseCase
public class CreateBlock {
    private final OrganizationPermits permits;
    private final BlockStore blocks;
    private final ApplicationEventPublisher facts;

    CreateBlock(OrganizationPermits permits, BlockStore blocks, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.blocks = blocks;
        this.facts = facts;
    }

    public BlockId execute(UnitId organizer, Block.Particulars as, Actor by) {
        permits.requireManageBlocks(by, organizer);
        var block = blocks.save(Block.created(organizer, as));
        facts.publishEvent(new BlockCreated(by, block.id(), organizer, block.name()));
        return block.id();
    }
}
