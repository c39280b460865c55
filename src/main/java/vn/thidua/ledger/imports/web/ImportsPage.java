package vn.thidua.ledger.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TablePage;

/// The imports one may work on, and where to send another.
/// @param units for which one may send one: those of the actor's own roles and the one he acts for, the latter first
public record ImportsPage(TablePage<ImportLine> table, List<UnitView> units, FormErrors errors) {
    public String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }

    public @Nullable UnitView only() {
        return units.size() == 1 ? units.getFirst() : null;
    }

    public boolean narrowed() {
        return !table.query().filters().isEmpty();
    }
}
