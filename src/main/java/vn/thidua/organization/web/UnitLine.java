package vn.thidua.organization.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;

/// A unit in a list or in the tree, by the name it was found with.
/// @param way the units above, the topmost first
/// @param until the last day of that name, null where it is the present one
/// @param ended the last day of the unit
/// @param now what it is called, or what it has become, where the name is not the present one
/// @param opens whether there are units below
public record UnitLine(
        UnitId id,
        String name,
        String symbol,
        UnitKind kind,
        String place,
        String way,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate ended,
        String now,
        boolean opens) {
    public String key() {
        return Ids.text(id.value());
    }

    public String address() {
        return "/units/" + key();
    }

    public String kindText() {
        return "organization.unit_kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    public String stateText() {
        return ended == null ? "organization.unit_state.active" : "organization.unit_state.ended";
    }
}
