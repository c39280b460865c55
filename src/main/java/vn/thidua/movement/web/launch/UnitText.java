package vn.thidua.movement.web.launch;

import java.util.Locale;
import vn.thidua.organization.UnitKind;

/// Keys of the names of kinds of units.
public final class UnitText {
    private UnitText() {}

    public static String kind(UnitKind kind) {
        return "organization.unit_kind." + kind.name().toLowerCase(Locale.ROOT);
    }
}
