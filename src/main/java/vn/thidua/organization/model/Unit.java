package vn.thidua.organization.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;

/// A body of the tree: an agency, a division, a school. It is created below another (or as a root), changes its name
/// over the years, and may be moved with all that hangs on it. It is never below itself: the database guards the tree
/// and keeps the path from the root, by which subtrees are found.
@Table(schema = "organization", name = "unit")
public record Unit(
        @Id UnitId id,
        @Version @Nullable Integer version,
        @Nullable UnitId parent,
        String name,
        String shortName,
        String symbol,
        UnitKind kind,
        String place,
        int position) {
    private static final Pattern SYMBOL = Pattern.compile("[\\p{Lu}\\p{N}.&-]{0,24}");

    public Unit {
        name = Line.required("name", name, 300);
        shortName = Line.optional("shortName", shortName, 120);
        if (shortName.isEmpty()) {
            shortName = name;
        }
        symbol = Line.optional("symbol", symbol, 24);
        if (!SYMBOL.matcher(symbol).matches()) {
            throw Refusal.on("symbol", OrganizationRefusals.SYMBOL_FORM, "organization.refusal.symbol_form", symbol);
        }
        place = Line.optional("place", place, 120);
    }

    /// A unit that was not there before.
    public static Unit created(@Nullable UnitId parent, Particulars as) {
        return new Unit(
                new UnitId(Ids.next()),
                null,
                parent,
                as.name(),
                as.shortName(),
                as.symbol(),
                as.kind(),
                as.place(),
                as.position());
    }

    public Unit changed(Particulars to) {
        return new Unit(
                id, version, parent, to.name(), to.shortName(), to.symbol(), to.kind(), to.place(), to.position());
    }

    public Unit movedBelow(@Nullable UnitId newParent) {
        return new Unit(id, version, newParent, name, shortName, symbol, kind, place, position);
    }

    /// What a form says about a unit.
    /// @param position its place among the units beside it
    public record Particulars(
            String name, String shortName, String symbol, UnitKind kind, String place, int position) {}
}
