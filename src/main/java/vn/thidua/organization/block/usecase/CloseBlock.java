package vn.thidua.organization.block.usecase;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.BlockClosed;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.BlockReopened;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.block.model.BlockStore;
import vn.thidua.organization.block.model.Rosters;
import vn.thidua.organization.model.Line;

/// Ends a block with a year, or lets it go on. Years that have members are over before it ends.
@UseCase
public class CloseBlock {
    private final OrganizationPermits permits;
    private final BlockStore blocks;
    private final Rosters rosters;
    private final ApplicationEventPublisher facts;

    CloseBlock(OrganizationPermits permits, BlockStore blocks, Rosters rosters, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.blocks = blocks;
        this.rosters = rosters;
        this.facts = facts;
    }

    public void execute(BlockId id, int lastYear, String reason, Actor by) {
        var block = blocks.require(id);
        permits.requireManageBlocks(by, block.organizer());
        block.requireActive(lastYear);
        var why = Line.optional("reason", reason, 300);
        if (why.isEmpty()) {
            throw Refusal.on("reason", BlockRefusals.REASON, "organization.block.refusal.reason");
        }
        var later = rosters.lastYear(id).filter(year -> year > lastYear);
        if (later.isPresent()) {
            throw Refusal.on(
                    "lastYear",
                    BlockRefusals.MEMBERS_LATER,
                    "organization.block.refusal.members_later",
                    later.get().toString());
        }
        blocks.save(block.lastingTo(lastYear));
        facts.publishEvent(new BlockClosed(by, id, block.organizer(), lastYear, why));
    }

    public void reopen(BlockId id, Actor by) {
        var block = blocks.require(id);
        permits.requireManageBlocks(by, block.organizer());
        blocks.save(block.lastingTo(null));
        facts.publishEvent(new BlockReopened(by, id, block.organizer(), block.name()));
    }
}
