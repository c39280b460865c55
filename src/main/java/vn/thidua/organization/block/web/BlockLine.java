package vn.thidua.organization.block.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockId;
import vn.thidua.organization.BlockKind;

/// One block in the list.
/// @param members how many in the year
/// @param chair of the year, empty where nobody chairs yet
public record BlockLine(
        BlockId id,
        BlockKind kind,
        String name,
        String symbol,
        String organizer,
        int members,
        String chair,
        String viceChairs,
        int activeFrom,
        @Nullable Integer activeTo,
        boolean deleted) {
    public String address(int year) {
        return "/blocks/" + Ids.text(id.value()) + "?year=" + year;
    }

    public String kindText() {
        return "organization.block_kind." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    public String span() {
        return activeTo == null ? Integer.toString(activeFrom) : activeFrom + "–" + activeTo;
    }
}
