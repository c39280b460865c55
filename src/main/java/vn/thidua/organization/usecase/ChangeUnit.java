package vn.thidua.organization.usecase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitChanged;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Seen;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.model.Units;

/// Corrects what is written about a unit, as if it had been so since the last change by decision. A new name by
/// decision is given by [RenameUnit].
@UseCase
public class ChangeUnit {
    private final OrganizationPermits permits;
    private final Units units;
    private final UnitChanges changes;
    private final ApplicationEventPublisher facts;

    ChangeUnit(OrganizationPermits permits, Units units, UnitChanges changes, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.units = units;
        this.changes = changes;
        this.facts = facts;
    }

    public void execute(UnitId id, Unit.Particulars to, Actor by) {
        execute(id, to, null, by);
    }

    /// @param seen the version that was shown when it was changed, null where nobody knows
    public void execute(UnitId id, Unit.Particulars to, @Nullable Integer seen, Actor by) {
        permits.requireManage(by, id);
        if (to.beside() != null) {
            permits.requireSee(by, to.beside());
        }
        var before = units.require(id);
        Seen.require(seen, before.version());
        var unit = units.save(before.changed(to));
        facts.publishEvent(new UnitChanged(by, id, unit.name(), changes.between(before, unit)));
    }
}
