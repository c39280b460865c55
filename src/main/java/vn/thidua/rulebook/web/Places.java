package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.local.RegulatedUnits;
import vn.thidua.rulebook.local.RegulationPermits;
import vn.thidua.rulebook.local.Regulations;
import vn.thidua.site.Hx;

/// Finds the place the rules are asked for: the unit one acts for unless another is named.
@Component
class Places {
    private final Rulebook rulebook;
    private final Regulations regulations;
    private final RegulationPermits permits;
    private final Organization organization;
    private final RegulatedUnits sight;

    Places(
            Rulebook rulebook,
            Regulations regulations,
            RegulationPermits permits,
            Organization organization,
            RegulatedUnits sight) {
        this.rulebook = rulebook;
        this.regulations = regulations;
        this.permits = permits;
        this.organization = organization;
        this.sight = sight;
    }

    /// @param asked key of a unit, [Place#NATION], or anything else for one's own
    /// @throws Missing where the unit is none he may read the regulations of
    Place of(String asked, Actor by, Hx hx) {
        var units = new ArrayList<>(sight.ofAll(by));
        if (asked.equals(Place.NATION)) {
            return new Place(null, true, units);
        }
        var named = Ids.parse(asked).map(UnitId::new);
        var unit = named.or(() -> Optional.ofNullable(hx.unit()).map(UnitId::new))
                .flatMap(organization::find)
                .filter(each -> permits.mayRead(by, each.id()))
                .orElse(null);
        if (unit == null && named.isPresent()) {
            throw new Missing("unit");
        }
        if (unit != null && units.stream().map(UnitView::id).noneMatch(unit.id()::equals)) {
            units.add(unit);
        }
        return new Place(unit, named.isPresent(), units);
    }

    Comparison compared(Span span, Place place) {
        return new Comparison(span, place, law(span.from(), place), law(span.to(), place));
    }

    Law law(LocalDate day, Place place) {
        var unit = place.unit();
        return unit == null ? rulebook.asOf(day) : regulations.asOf(day, unit.id());
    }
}
