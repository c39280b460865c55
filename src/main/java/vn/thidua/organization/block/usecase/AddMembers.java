package vn.thidua.organization.block.usecase;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockMembersChanged;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.block.model.BlockStore;
import vn.thidua.organization.block.model.Rosters;

/// Brings units and enterprises into a block for a year. One that stands in another block of the same organizer is
/// refused, unless it is said to belong to both.
@UseCase
public class AddMembers {
    private final OrganizationPermits permits;
    private final BlockStore blocks;
    private final Rosters rosters;
    private final Blocks rows;
    private final ApplicationEventPublisher facts;

    AddMembers(
            OrganizationPermits permits,
            BlockStore blocks,
            Rosters rosters,
            Blocks rows,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.blocks = blocks;
        this.rosters = rosters;
        this.rows = rows;
        this.facts = facts;
    }

    /// @param inBoth whether the member may stand in another block of the organizer too
    public void execute(BlockId id, int year, Collection<BlockMemberId> members, boolean inBoth, Actor by) {
        var block = blocks.require(id);
        permits.requireManageBlocks(by, block.organizer());
        block.requireActive(year);
        var chosen = new LinkedHashSet<>(members);
        if (chosen.isEmpty()) {
            throw Refusal.on("member", BlockRefusals.NOBODY_CHOSEN, "organization.block.refusal.nobody_chosen");
        }
        if (!rosters.seen(chosen, permits.tops(by))) {
            throw new Missing("member");
        }
        rosters.lock(block);
        if (!inBoth) {
            rosters.clash(block, year, chosen).ifPresent(clash -> {
                throw Refusal.on(
                        "inBoth",
                        BlockRefusals.IN_ANOTHER_BLOCK,
                        "organization.block.refusal.in_another_block",
                        clash.member(),
                        clash.block(),
                        Integer.toString(clash.year()));
            });
        }
        var before = rows.members(id, year);
        chosen.forEach(member -> rosters.add(id, year, member));
        var now = rows.members(id, year);
        facts.publishEvent(new BlockMembersChanged(
                by, id, block.organizer(), year, now.size(), RosterChanges.members(before, now)));
    }
}
