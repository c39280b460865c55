package vn.thidua.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// The units one may choose among to have their merits listed.
@Component
public class UnitsInSight {
    private static final int OFFERED = 300;

    private final Permits permits;
    private final Organization organization;

    UnitsInSight(Permits permits, Organization organization) {
        this.permits = permits;
        this.organization = organization;
    }

    /// The unit that is asked for; where none is, the one acted for; else the highest one sees.
    /// @return empty for somebody who sees none
    /// @throws Missing where the actor may not see it, or there is none
    public Optional<UnitView> chosen(String key, @Nullable UUID actedFor, Actor by) {
        if (!key.isEmpty()) {
            var unit = Ids.parse(key).map(UnitId::new).orElseThrow(() -> new Missing("unit"));
            permits.require(by, Act.SEE, unit);
            return Optional.of(organization.unit(unit));
        }
        return Optional.ofNullable(actedFor)
                .map(UnitId::new)
                .filter(unit -> permits.may(by, Act.SEE, unit))
                .or(() -> permits.unitsOf(by, Act.SEE).stream().findFirst())
                .flatMap(organization::find);
    }

    /// Upper levels first, the chosen one among them.
    public List<UnitView> offered(@Nullable UnitView chosen, Actor by) {
        var units = new ArrayList<>(organization.within(permits.unitsOf(by, Act.SEE), "", OFFERED));
        if (chosen != null && !units.contains(chosen)) {
            units.add(chosen);
        }
        units.sort(Comparator.comparingInt(UnitView::depth));
        return units;
    }
}
