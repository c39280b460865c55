package vn.thidua.rulebook.local;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// The units an actor can choose among: those above him, his own and the upper ones below.
@Component
public class RegulatedUnits {
    private static final int OFFERED = 300;

    private final Permits permits;
    private final Organization organization;

    RegulatedUnits(Permits permits, Organization organization) {
        this.permits = permits;
        this.organization = organization;
    }

    /// Whose regulations he may read.
    public List<UnitView> ofAll(Actor by) {
        var tops = permits.unitsOf(by, Act.SEE);
        var units = new LinkedHashMap<UnitId, UnitView>();
        tops.stream()
                .flatMap(top -> organization.above(top).stream())
                .forEach(unit -> units.putIfAbsent(unit.id(), unit));
        organization.within(tops, "", OFFERED).forEach(unit -> units.putIfAbsent(unit.id(), unit));
        return List.copyOf(units.values());
    }

    /// Those he may enter regulations for.
    public List<UnitView> toEnter(Actor by) {
        return organization.within(permits.unitsOf(by, Act.ENTER_REGULATIONS), "", OFFERED);
    }
}
