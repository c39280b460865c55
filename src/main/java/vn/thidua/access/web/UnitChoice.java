package vn.thidua.access.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;

/// The units a role can be given for.
/// @param searched what narrows them down
/// @param everywhere whether it can be given for the whole tree
/// @param chosen key of the unit chosen before, empty where none is
public record UnitChoice(List<UnitView> units, String searched, boolean cut, boolean everywhere, String chosen) {
    public String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }

    UnitChoice choosing(String key) {
        return new UnitChoice(units, searched, cut, everywhere, key);
    }
}
