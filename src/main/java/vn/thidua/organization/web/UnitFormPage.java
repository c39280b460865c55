package vn.thidua.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form of a unit.
/// @param unit the unit to change, null for a new one
/// @param above the unit a new one is hung on, null for a root
/// @param places where the unit may be moved to, with the one it hangs on first
/// @param besides the units it may stand beside, as a trade-union body does
public record UnitFormPage(
        @Nullable UnitView unit,
        @Nullable UnitView above,
        UnitForm form,
        List<UnitView> places,
        List<UnitView> besides,
        boolean mayBeRoot,
        FormErrors errors) {
    public String action() {
        return unit == null ? "/units" : "/units/" + key(unit);
    }

    public String back() {
        return unit != null ? "/units/" + key(unit) : above != null ? "/units/" + key(above) : "/units";
    }

    public String key(UnitView other) {
        return Ids.text(other.id().value());
    }
}
