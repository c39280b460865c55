package vn.thidua.organization.block.web;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.Blocks;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.block.model.Rotation;
import vn.thidua.site.FormErrors;

/// Gathers what the pages of one block show.
@Component
class BlockPages {
    private static final int ORGANIZERS = 400;

    private final OrganizationPermits permits;
    private final Organization organization;
    private final Blocks blocks;
    private final BlockBoard board;
    private final RosterBoard rosters;

    BlockPages(
            OrganizationPermits permits,
            Organization organization,
            Blocks blocks,
            BlockBoard board,
            RosterBoard rosters) {
        this.permits = permits;
        this.organization = organization;
        this.blocks = blocks;
        this.board = board;
        this.rosters = rosters;
    }

    /// @throws Missing where there is none or the actor may not see it
    BlockView require(BlockId id, Actor by) {
        if (!board.sees(id, by)) {
            throw new Missing("block");
        }
        return blocks.block(id);
    }

    BlockPage show(BlockView block, int year, @Nullable OfficersForm form, Actor by, FormErrors errors) {
        var shown = block.activeTo() != null && year > block.activeTo()
                ? block.activeTo()
                : Math.max(year, block.activeFrom());
        var roster = blocks.roster(block.id(), shown);
        var years = new TreeSet<>(rosters.years(block.id()));
        years.add(shown);
        if (block.activeIn(years.last() + 1)) {
            years.add(years.last() + 1);
        }
        return new BlockPage(
                block,
                shown,
                List.copyOf(years.descendingSet()),
                roster,
                rosters.history(block.id(), shown),
                rosters.open(block.id(), shown, by),
                permits.mayManageBlocks(by, block.organizer()),
                sees(block, by),
                repeat(block, shown, roster, years),
                form == null ? OfficersForm.of(roster) : form,
                errors);
    }

    MembersPage members(
            BlockView block,
            int year,
            String searched,
            List<String> chosen,
            boolean clash,
            Actor by,
            FormErrors errors) {
        return new MembersPage(
                block,
                year,
                blocks.members(block.id(), year),
                rosters.candidates(block, year, searched, by),
                searched,
                chosen,
                clash,
                errors);
    }

    BlockFormPage form(@Nullable BlockView block, BlockForm form, String chosen, Actor by, FormErrors errors) {
        return new BlockFormPage(block, form, block == null ? organizers(by) : List.of(), chosen, errors);
    }

    /// The units whose blocks the actor may set up.
    List<UnitView> organizers(Actor by) {
        var tops = permits.tops(by).stream()
                .filter(top -> permits.mayManageBlocks(by, top))
                .toList();
        return organization.within(tops, "", ORGANIZERS);
    }

    boolean mayCreate(Actor by) {
        return permits.tops(by).stream().anyMatch(top -> permits.mayManageBlocks(by, top));
    }

    private boolean sees(BlockView block, Actor by) {
        var tops = permits.tops(by);
        return tops.contains(block.organizer())
                || organization.above(block.organizer()).stream().anyMatch(above -> tops.contains(above.id()));
    }

    private BlockPage.@Nullable Repeat repeat(
            BlockView block, int year, List<BlockMember> roster, TreeSet<Integer> years) {
        var before = years.lower(year);
        if (!roster.isEmpty() || before == null || !block.activeIn(year)) {
            return null;
        }
        var members = blocks.members(block.id(), before);
        return members.isEmpty() ? null : new BlockPage.Repeat(before, members, Rotation.after(members));
    }
}
