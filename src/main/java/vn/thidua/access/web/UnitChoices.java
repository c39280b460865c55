package vn.thidua.access.web;

import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.Organization;

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
}
