package vn.thidua.organization.block.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockOffice;
import vn.thidua.organization.BlockView;
import vn.thidua.site.FormErrors;

/// The members of a block in a year, to be put in order, taken out and added.
/// @param chosen keys of candidates that stay ticked after a refusal
/// @param clash whether a candidate stands in another block of the organizer, so that it is asked
public record MembersPage(
        BlockView block,
        int year,
        List<BlockMember> members,
        List<Candidate> candidates,
        String searched,
        List<String> chosen,
        boolean clash,
        FormErrors errors) {
    public String block(String rest) {
        return "/blocks/" + Ids.text(block.id().value()) + rest;
    }

    public String action() {
        return block("/years/" + year + "/members");
    }

    public String officeText(BlockOffice office) {
        return BlockPage.officeText(block.kind(), office);
    }

    public boolean cut() {
        return candidates.size() == RosterBoard.AT_MOST;
    }

    public String key(BlockMember member) {
        return Ids.text(member.id().value());
    }

    /// Who may be added.
    /// @param above the unit it stands below
    /// @param other the block of the same organizer it stands in already, or empty
    public record Candidate(BlockMemberId id, String name, String above, boolean enterprise, String other) {
        public String key() {
            return Ids.text(id.value());
        }
    }
}
