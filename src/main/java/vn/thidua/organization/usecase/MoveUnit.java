package vn.thidua.organization.usecase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitMoved;
import vn.thidua.organization.model.Units;

/// Hangs a unit, with all that is below it, on another unit or makes it a root. Rights granted above its old place
/// end for it, those above the new one begin: so both places are asked for.
@UseCase
public class MoveUnit {
    private final OrganizationPermits permits;
    private final Organization organization;
    private final Units units;
    private final ApplicationEventPublisher facts;

    MoveUnit(OrganizationPermits permits, Organization organization, Units units, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.organization = organization;
        this.units = units;
        this.facts = facts;
    }

    public void execute(UnitId id, @Nullable UnitId parent, Actor by) {
        permits.requireManage(by, id);
        permits.requireManage(by, parent);
        if (parent != null && (parent.equals(id) || stands(parent, id))) {
            throw Refusal.on("parent", OrganizationRefusals.BELOW_ITSELF, "organization.refusal.below_itself");
        }
        var unit = units.save(units.require(id).movedBelow(parent));
        facts.publishEvent(new UnitMoved(by, id, unit.name(), parent));
    }

    private boolean stands(UnitId below, UnitId above) {
        return organization.above(below).stream().anyMatch(unit -> unit.id().equals(above));
    }
}
