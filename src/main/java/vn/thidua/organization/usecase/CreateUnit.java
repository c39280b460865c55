package vn.thidua.organization.usecase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitCreated;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.model.Units;

/// Hangs a new unit below another, or starts a tree.
@UseCase
public class CreateUnit {
    private final OrganizationPermits permits;
    private final Units units;
    private final ApplicationEventPublisher facts;

    CreateUnit(OrganizationPermits permits, Units units, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.units = units;
        this.facts = facts;
    }

    public UnitId execute(@Nullable UnitId parent, Unit.Particulars as, Actor by) {
        permits.requireManage(by, parent);
        var unit = units.save(Unit.created(parent, as));
        facts.publishEvent(new UnitCreated(by, unit.id(), unit.name()));
        return unit.id();
    }
}
