package vn.thidua.organization.model;

import java.time.LocalDate;
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

/// A body of the tree as it is today: an agency, a division, a school. It is created below another (or as a root),
/// changes its name over the years, may be moved with all that hangs on it, merged, split up and closed. It is never
/// below itself: the database guards the tree and keeps the path from the root, by which subtrees are found, and the
/// versions of the unit over time. A unit that has ended stays, below its main heir.
/// @param legalPersonality whether it has a seal and an account of its own
/// @param awardAuthority at which level it may award, in its own words; empty where it may not
/// @param beside the unit a trade-union body or another organisation stands beside
/// @param fromDay its first day, null for as far back as is known
/// @param toDay its last day, null while it is there
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
        boolean legalPersonality,
        String awardAuthority,
        @Nullable UnitId beside,
        int position,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay) {
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
        awardAuthority = Line.optional("awardAuthority", awardAuthority, 200);
        if (id.equals(beside)) {
            throw Refusal.on("beside", OrganizationRefusals.BESIDE_ITSELF, "organization.refusal.beside_itself");
        }
    }

    /// A unit that was not there before.
    public static Unit created(@Nullable UnitId parent, Particulars as, @Nullable LocalDate from) {
        return created(new UnitId(Ids.next()), parent, as, from);
    }

    public static Unit created(UnitId id, @Nullable UnitId parent, Particulars as, @Nullable LocalDate from) {
        return new Unit(
                id,
                null,
                parent,
                as.name(),
                as.shortName(),
                as.symbol(),
                as.kind(),
                as.place(),
                as.legalPersonality(),
                as.awardAuthority(),
                as.beside(),
                as.position(),
                from,
                null);
    }

    /// @throws Refusal where it has ended: what it was is history
    public Unit changed(Particulars to) {
        requireThere();
        return new Unit(
                id,
                version,
                parent,
                to.name(),
                to.shortName(),
                to.symbol(),
                to.kind(),
                to.place(),
                to.legalPersonality(),
                to.awardAuthority(),
                to.beside(),
                to.position(),
                fromDay,
                null);
    }

    public Unit movedBelow(@Nullable UnitId newParent) {
        requireThere();
        return below(newParent, null);
    }

    /// Ended: from now on it hangs below its heir, or stays where it is.
    public Unit ended(LocalDate last, @Nullable UnitId newParent) {
        requireThere();
        return below(newParent, last);
    }

    /// Come back, below the unit it was under.
    public Unit restored(@Nullable UnitId oldParent) {
        return below(oldParent, null);
    }

    /// @throws Refusal where it has ended
    public void requireThere() {
        if (toDay != null) {
            throw Refusal.of(OrganizationRefusals.UNIT_ENDED, "organization.refusal.unit_ended", name, toDay);
        }
    }

    private Unit below(@Nullable UnitId newParent, @Nullable LocalDate last) {
        return new Unit(
                id,
                version,
                newParent,
                name,
                shortName,
                symbol,
                kind,
                place,
                legalPersonality,
                awardAuthority,
                beside,
                position,
                fromDay,
                last);
    }

    /// What a form says about a unit.
    /// @param position its place among the units beside it
    public record Particulars(
            String name,
            String shortName,
            String symbol,
            UnitKind kind,
            String place,
            boolean legalPersonality,
            String awardAuthority,
            @Nullable UnitId beside,
            int position) {
        public Particulars(String name, String shortName, String symbol, UnitKind kind, String place, int position) {
            this(name, shortName, symbol, kind, place, false, "", null, position);
        }
    }
}
