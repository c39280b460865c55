package vn.thidua.organization.api;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Unit;

/// A unit as it is sent to us. What is left out is empty.
/// @param parent the unit above, of a new one only
/// @param beside the unit it stands beside
/// @param fromDay its first day, of a new one only; null for as far back as is known
record UnitBody(
        @Nullable String parent,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String symbol,
        @Nullable UnitKind kind,
        @Nullable String place,
        @Nullable Boolean legalPersonality,
        @Nullable String awardAuthority,
        @Nullable String beside,
        @Nullable Integer position,
        @Nullable LocalDate fromDay) {
    Unit.Particulars particulars() {
        return new Unit.Particulars(
                or(name),
                or(shortName),
                or(symbol),
                kind == null ? UnitKind.OTHER : kind,
                or(place),
                Boolean.TRUE.equals(legalPersonality),
                or(awardAuthority),
                Keys.optional(beside),
                position == null ? 0 : position);
    }

    @Nullable UnitId above() {
        return Keys.optional(parent);
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
