package vn.thidua.organization.api;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Unit;

/// A unit as it is sent to us. What is left out is empty.
record UnitBody(
        @Nullable String parent,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String symbol,
        @Nullable UnitKind kind,
        @Nullable String place,
        @Nullable Integer position) {
    Unit.Particulars particulars() {
        return new Unit.Particulars(
                or(name),
                or(shortName),
                or(symbol),
                kind == null ? UnitKind.OTHER : kind,
                or(place),
                position == null ? 0 : position);
    }

    @Nullable UnitId above() {
        return parent == null || parent.isEmpty()
                ? null
                : new UnitId(Ids.parse(parent).orElseThrow(() -> new Missing("unit")));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
