package vn.thidua.organization.block.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Changes;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockMembersChanged;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.BlockOfficersChanged;
import vn.thidua.organization.BlockRefusals;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.block.model.BlockStore;
import vn.thidua.organization.block.model.Rosters;

/// Copies the members of the last year that had any, with the offices that the meeting has given. Who has joined
/// another block meanwhile is left out.
@UseCase
public class RepeatMembers {
    private final OrganizationPermits permits;
    private final BlockStore blocks;
    private final Rosters rosters;
    private final Blocks rows;
    private final ApplicationEventPublisher facts;

    RepeatMembers(
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

    /// @return the names of those left out
    public List<String> execute(
            BlockId id, int year, @Nullable BlockMemberId chair, @Nullable BlockMemberId viceChair, Actor by) {
        var block = blocks.require(id);
        permits.requireManageBlocks(by, block.organizer());
        block.requireActive(year);
        rosters.lock(block);
        if (!rows.members(id, year).isEmpty()) {
            throw Refusal.of(BlockRefusals.MEMBERS_ALREADY, "organization.block.refusal.members_already");
        }
        var before = rosters.yearBefore(id, year)
                .orElseThrow(
                        () -> Refusal.of(BlockRefusals.NOTHING_TO_COPY, "organization.block.refusal.nothing_to_copy"));
        if (chair != null && chair.equals(viceChair)) {
            throw Refusal.on("viceChair", BlockRefusals.CHAIR_IS_VICE, "organization.block.refusal.chair_is_vice");
        }
        var leftOut = new ArrayList<String>();
        var copied = new ArrayList<BlockMember>();
        for (var member : rows.members(id, before)) {
            if (rosters.clash(block, year, List.of(member.id())).isPresent()) {
                leftOut.add(member.name());
            } else {
                rosters.add(id, year, member.id());
                copied.add(member);
            }
        }
        facts.publishEvent(new BlockMembersChanged(
                by, id, block.organizer(), year, copied.size(), RosterChanges.members(List.of(), copied)));
        var first = LocalDate.of(year, 1, 1);
        for (var member : copied) {
            if (member.id().equals(viceChair)) {
                rosters.open(id, year, member.id(), BlockOffice.VICE_CHAIR, first, "");
            }
            if (member.id().equals(chair)) {
                rosters.open(id, year, member.id(), BlockOffice.CHAIR, first, "");
                facts.publishEvent(new BlockOfficersChanged(
                        by,
                        id,
                        block.organizer(),
                        year,
                        member.name(),
                        "",
                        Changes.none().open("blockChair", "", member.name()).all()));
            }
        }
        return leftOut;
    }
}
