package vn.thidua.ledger.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.CommendationKind;
import vn.thidua.site.table.TableQuery;

/// The search over the ledger.
/// @param counted how many there are, or the most the search counts where there are `more`
/// @param units to narrow it to, upper levels first
/// @param imports whether the reader may enter merits, and so bring in lists of them
/// @param chain whether the reader may verify the chain
/// @param issues whether the reader hands out extracts
public record LedgerPage(
        TableQuery query,
        List<LedgerLine> lines,
        int counted,
        boolean more,
        List<UnitView> units,
        List<AwardChoices.Group> awards,
        List<CommendationKind> occasions,
        boolean imports,
        boolean chain,
        boolean issues) {
    /// What the filter is called by which forms without a kind of commendation are asked for.
    public String unsaid() {
        return LedgerFilter.UNSAID;
    }

    public int pages() {
        return Math.max(1, (counted + TableQuery.PAGE_SIZE - 1) / TableQuery.PAGE_SIZE);
    }

    public int first() {
        return lines.isEmpty() ? 0 : query.offset() + 1;
    }

    public int last() {
        return query.offset() + lines.size();
    }

    public boolean narrowed() {
        return !query.filters().isEmpty();
    }

    public String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }
}
