package vn.thidua.organization.block.usecase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.BlockDeleted;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.BlockRestored;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.block.model.BlockStore;
import vn.thidua.organization.block.model.Rosters;

/// Throws a block away, or brings it back. While it is away its members may join other blocks; then it stays away.
@UseCase
public class DeleteBlock {
    private final OrganizationPermits permits;
    private final BlockStore blocks;
    private final Rosters rosters;
    private final Blocks rows;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    DeleteBlock(
            OrganizationPermits permits,
            BlockStore blocks,
            Rosters rosters,
            Blocks rows,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.blocks = blocks;
        this.rosters = rosters;
        this.rows = rows;
        this.clock = clock;
        this.facts = facts;
    }

    public void execute(BlockId id, Actor by) {
        var block = blocks.require(id);
        permits.requireManageBlocks(by, block.organizer());
        blocks.save(block.deleted(clock.instant()));
        facts.publishEvent(new BlockDeleted(by, id, block.organizer(), block.name()));
    }

    public void restore(BlockId id, Actor by) {
        var block = blocks.require(id);
        permits.requireManageBlocks(by, block.organizer());
        rosters.lock(block);
        for (int year : rosters.years(id)) {
            var members = rows.members(id, year).stream().map(BlockMember::id).toList();
            rosters.clash(block, year, members).ifPresent(clash -> {
                throw Refusal.of(
                        BlockRefusals.IN_ANOTHER_BLOCK,
                        "organization.block.refusal.restore_clash",
                        clash.member(),
                        clash.block(),
                        Integer.toString(clash.year()));
            });
        }
        blocks.save(block.deleted(null));
        facts.publishEvent(new BlockRestored(by, id, block.organizer(), block.name()));
    }
}
