package vn.thidua.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A member of a block in one year.
/// @param unit null where the member is an enterprise outside the tree
/// @param position its place in the block, from 1
/// @param office null where it neither chairs nor stands in
/// @param from the day it joined where the year had begun
/// @param to its last day where it left during the year
/// @param heir whether it came in the place of a unit that a reorganization has ended
public record BlockMember(
        BlockMemberId id,
        @Nullable UnitId unit,
        String name,
        int position,
        @Nullable BlockOffice office,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean heir) {
    public boolean left() {
        return to != null;
    }

    public boolean chairs() {
        return office == BlockOffice.CHAIR;
    }
}
