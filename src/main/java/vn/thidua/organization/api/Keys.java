package vn.thidua.organization.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;

/// Keys of units as the API writes and reads them.
final class Keys {
    private Keys() {}

    static @Nullable String text(@Nullable UnitId unit) {
        return unit == null ? null : Ids.text(unit.value());
    }

    static @Nullable String text(@Nullable UUID key) {
        return key == null ? null : Ids.text(key);
    }

    /// @throws Missing where it is no key
    static UnitId unit(@Nullable String key) {
        return Ids.parse(key == null ? "" : key).map(UnitId::new).orElseThrow(() -> new Missing("unit"));
    }

    /// Null where nothing is named.
    static @Nullable UnitId optional(@Nullable String key) {
        return key == null || key.isEmpty() ? null : unit(key);
    }
}
