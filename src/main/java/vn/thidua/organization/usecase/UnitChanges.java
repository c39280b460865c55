package vn.thidua.organization.usecase;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Changes;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Unit;

/// What was changed of a unit, as the trail keeps it.
@Component
class UnitChanges {
    private final Organization organization;

    UnitChanges(Organization organization) {
        this.organization = organization;
    }

    Map<String, Fact.Change> between(Unit before, Unit after) {
        return Changes.none()
                .open("name", before.name(), after.name())
                .open("short_name", before.shortName(), after.shortName())
                .open("symbol", before.symbol(), after.symbol())
                .open("unit_kind", before.kind(), after.kind())
                .open("place", before.place(), after.place())
                .open("legal_personality", before.legalPersonality(), after.legalPersonality())
                .open("award_authority", before.awardAuthority(), after.awardAuthority())
                .open("beside", name(before.beside()), name(after.beside()))
                .open("position", before.position(), after.position())
                .all();
    }

    /// Empty for none.
    String name(@Nullable UnitId unit) {
        return unit == null ? "" : organization.unit(unit).name();
    }
}
