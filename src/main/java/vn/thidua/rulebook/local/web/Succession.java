package vn.thidua.rulebook.local.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.local.Regulation;

/// Where a regulation came from and where it goes when units end.
/// @param ended the last day of the unit that issued it, null while it is there
/// @param heirs the reader may take it over for
/// @param adopts the one it took over, null where it took over none
/// @param adoptedFrom whose that was
public record Succession(
        @Nullable LocalDate ended,
        List<UnitView> heirs,
        @Nullable Regulation adopts,
        String adoptedFrom) {
    public Succession {
        heirs = List.copyOf(heirs);
    }

    public String key(UnitView heir) {
        return Ids.text(heir.id().value());
    }
}
