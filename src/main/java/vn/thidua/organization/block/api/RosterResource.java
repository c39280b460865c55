package vn.thidua.organization.block.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockMember;

/// The members of a block in a year, in their order, with those that left during it.
record RosterResource(String block, int year, List<Member> members) {
    /// @param id of the unit or the enterprise
    /// @param unit null where the member is an enterprise outside the tree
    /// @param office `CHAIR` or `VICE_CHAIR`, null where it holds none
    /// @param from the day it joined where the year had begun
    /// @param to its last day where it left during the year
    /// @param heir whether it came in the place of a unit that a reorganization has ended
    record Member(
            String id,
            @Nullable String unit,
            String name,
            int position,
            @Nullable String office,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean heir) {
        static Member of(BlockMember member) {
            var unit = member.unit();
            var office = member.office();
            return new Member(
                    Ids.text(member.id().value()),
                    unit == null ? null : Ids.text(unit.value()),
                    member.name(),
                    member.position(),
                    office == null ? null : office.name(),
                    member.from(),
                    member.to(),
                    member.heir());
        }
    }
}
