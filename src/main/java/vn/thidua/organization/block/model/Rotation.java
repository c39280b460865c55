package vn.thidua.organization.block.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockMemberId;
import vn.thidua.organization.BlockOffice;

/// Whom next year's meeting is likely to elect: the first vice chair moves up, or the member after the chair where
/// there is none; the member after the new chair stands in. A proposal only.
/// @param chair null where there are no members
/// @param viceChair null where there is only one
public record Rotation(
        @Nullable BlockMemberId chair, @Nullable BlockMemberId viceChair) {
    /// @param members of the year that ends, in their order
    public static Rotation after(List<BlockMember> members) {
        if (members.isEmpty()) {
            return new Rotation(null, null);
        }
        var chaired = holder(members, BlockOffice.CHAIR);
        var chair = holder(members, BlockOffice.VICE_CHAIR)
                .or(() -> chaired.map(last -> following(members, last)))
                .orElse(members.getFirst());
        var next = following(members, chair);
        var vice = chaired.isPresent() && next.id().equals(chaired.get().id()) && members.size() > 2
                ? following(members, next)
                : next;
        return new Rotation(chair.id(), vice.id().equals(chair.id()) ? null : vice.id());
    }

    private static Optional<BlockMember> holder(List<BlockMember> members, BlockOffice office) {
        return members.stream().filter(member -> member.office() == office).findFirst();
    }

    private static BlockMember following(List<BlockMember> members, BlockMember one) {
        return members.get((members.indexOf(one) + 1) % members.size());
    }
}
