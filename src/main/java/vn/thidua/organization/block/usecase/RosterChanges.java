package vn.thidua.organization.block.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.kernel.Changes;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.BlockMember;
import vn.thidua.organization.BlockOffice;

/// What was changed in the members of a block and year and in their offices, as the trail keeps it: those that left and
/// those that came, by name.
final class RosterChanges {
    private RosterChanges() {}

    static Map<String, Fact.Change> members(List<BlockMember> before, List<BlockMember> now) {
        return Changes.none()
                .open("blockMember", names(before, now), names(now, before))
                .all();
    }

    static Map<String, Fact.Change> officers(List<BlockMember> before, List<BlockMember> now) {
        return Changes.none()
                .open("blockChair", names(before, BlockOffice.CHAIR), names(now, BlockOffice.CHAIR))
                .open("blockVice", names(before, BlockOffice.VICE_CHAIR), names(now, BlockOffice.VICE_CHAIR))
                .all();
    }

    private static String names(List<BlockMember> of, List<BlockMember> without) {
        var others = without.stream().map(BlockMember::id).toList();
        return of.stream()
                .filter(member -> !others.contains(member.id()))
                .map(BlockMember::name)
                .collect(Collectors.joining("; "));
    }

    private static String names(List<BlockMember> of, BlockOffice office) {
        return of.stream()
                .filter(member -> member.office() == office)
                .map(BlockMember::name)
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
