package vn.thidua.rulebook.local.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.local.RegulationState;
import vn.thidua.site.table.TablePage;

/// The list of regulations.
/// @param units to narrow it to
public record RegulationsPage(TablePage<RegulationLine> table, List<UnitView> units, boolean mayEnter) {
    public String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }

    public boolean narrowed() {
        return !table.query().filters().isEmpty();
    }

    public List<RegulationState> states() {
        return List.of(RegulationState.values());
    }
}
