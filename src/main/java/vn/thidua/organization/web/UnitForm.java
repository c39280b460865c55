package vn.thidua.organization.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitThen;
import vn.thidua.organization.model.Unit;

/// What somebody typed about a unit.
/// @param beside the key of the unit it stands beside, empty for none
/// @param fromDay its first day, of a new unit only; empty for as far back as is known
/// @param seen the version the form showed, null of a new one
public record UnitForm(
        String name,
        String shortName,
        String symbol,
        UnitKind kind,
        String place,
        @Nullable Boolean legalPersonality,
        @Nullable String awardAuthority,
        @Nullable String beside,
        @Nullable Integer position,
        @Nullable String fromDay,
        @Nullable Integer seen) {
    static UnitForm blank(String place) {
        return new UnitForm("", "", "", UnitKind.DEPARTMENT, place, false, "", "", 0, "", null);
    }

    static UnitForm of(UnitThen unit, int position, int version) {
        var beside = unit.beside();
        return new UnitForm(
                unit.name(),
                unit.shortName(),
                unit.symbol(),
                unit.kind(),
                unit.place(),
                unit.legalPersonality(),
                unit.awardAuthority(),
                beside == null ? "" : Ids.text(beside.value()),
                position,
                "",
                version);
    }

    UnitForm seeing(@Nullable Integer version) {
        return new UnitForm(
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
                version);
    }

    /// Empty where it is a new one.
    public String seenText() {
        return seen == null ? "" : seen.toString();
    }

    Unit.Particulars particulars() {
        return new Unit.Particulars(name, shortName, symbol, kind, place, legal(), authority(), besideUnit(), order());
    }

    /// A box that is not ticked is not sent.
    public boolean legal() {
        return Boolean.TRUE.equals(legalPersonality);
    }

    public String authority() {
        return Objects.requireNonNullElse(awardAuthority, "");
    }

    /// Its place among the units beside it; the first where it was left blank.
    public int order() {
        return position == null ? 0 : position;
    }

    @Nullable LocalDate from() {
        return AsOf.day(fromDay);
    }

    public boolean standsBeside(UnitId unit) {
        return unit.equals(besideUnit());
    }

    private @Nullable UnitId besideUnit() {
        return beside == null ? null : Ids.parse(beside).map(UnitId::new).orElse(null);
    }
}
