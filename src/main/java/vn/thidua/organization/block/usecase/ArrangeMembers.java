package vn.thidua.organization.block.usecase;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockMembersChanged;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.block.model.BlockStore;
import vn.thidua.organization.block.model.Rosters;

/// Puts the members of a year in order and takes some out. Whoever holds an office is relieved of it first.
@UseCase
public class ArrangeMembers {
    private final OrganizationPermits permits;
    private final BlockStore blocks;
    private final Rosters rosters;
    private final Blocks rows;
    private final ApplicationEventPublisher facts;

    ArrangeMembers(
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

    /// @param positions the wanted places; whoever is not named keeps his
    /// @param out who leaves the block
    public void execute(BlockId id, int year, Map<BlockMemberId, Integer> positions, Set<BlockMemberId> out, Actor by) {
        var block = blocks.require(id);
        permits.requireManageBlocks(by, block.organizer());
        block.requireActive(year);
        rosters.lock(block);
        var members = rows.members(id, year);
        var known = members.stream().map(BlockMember::id).toList();
        if (!known.containsAll(positions.keySet()) || !known.containsAll(out)) {
            throw new Missing("member");
        }
        for (var member : members) {
            if (out.contains(member.id()) && member.office() != null) {
                throw Refusal.of(BlockRefusals.HOLDS_OFFICE, "organization.block.refusal.holds_office", member.name());
            }
        }
        out.forEach(member -> rosters.remove(id, year, member));
        var staying = members.stream()
                .filter(member -> !out.contains(member.id()))
                .sorted(Comparator.comparing(member -> positions.getOrDefault(member.id(), member.position())))
                .toList();
        for (int i = 0; i < staying.size(); i++) {
            rosters.place(id, year, staying.get(i).id(), i + 1);
        }
        facts.publishEvent(new BlockMembersChanged(
                by, id, block.organizer(), year, staying.size(), RosterChanges.members(members, staying)));
    }
}
