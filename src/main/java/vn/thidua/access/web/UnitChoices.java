package vn.thidua.access.web;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;

/// Finds the units an administrator can give roles for.
@Component
class UnitChoices {
    private static final int SHOWN = 200;

    private final Permits permits;
    private final Organization organization;

    UnitChoices(Permits permits, Organization organization) {
        this.permits = permits;
        this.organization = organization;
    }

    UnitChoice of(Actor by, String searched) {
        var units = organization.within(permits.unitsOf(by, Act.MANAGE_ACCOUNTS), searched, SHOWN);
        return new UnitChoice(
                units, searched, units.size() == SHOWN, permits.mayEverywhere(by, Act.MANAGE_ACCOUNTS), "");
    }

    /// The same with one chosen already, which stands first where nothing else is searched.
    UnitChoice of(Actor by, String searched, UnitId first) {
        var found = of(by, searched);
        if (!searched.isEmpty() || !permits.may(by, Act.MANAGE_ACCOUNTS, first)) {
            return found;
        }
        var units = new ArrayList<>(found.units());
        if (units.stream().noneMatch(unit -> unit.id().equals(first))) {
            units.addFirst(organization.unit(first));
        }
        return new UnitChoice(units, searched, found.cut(), found.everywhere(), Ids.text(first.value()));
    }
}
