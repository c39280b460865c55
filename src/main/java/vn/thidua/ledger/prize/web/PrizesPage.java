package vn.thidua.ledger.prize.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.ledger.prize.PrizeLine;
import vn.thidua.ledger.prize.PrizeList;
import vn.thidua.organization.UnitView;
import vn.thidua.site.table.TablePage;

/// Prize money of a unit's year.
/// @param list what is shown and not shown on this page, for the total
/// @param unit null for somebody who sees none
public record PrizesPage(
        TablePage<PrizeLine> table,
        PrizeList list,
        List<UnitView> units,
        @Nullable UnitView unit,
        int year) {
    public String key(UnitView of) {
        return Ids.text(of.id().value());
    }

    /// The lists to print, of the same unit and year.
    public String printed(String kind) {
        return unit == null ? "/ledger/prizes" : "/ledger/prizes/list." + kind + "?unit=" + key(unit) + "&year=" + year;
    }
}
