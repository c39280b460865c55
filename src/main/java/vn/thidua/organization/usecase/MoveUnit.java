package vn.thidua.organization.usecase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitMoved;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Units;

/// Hangs a unit, with all that is below it, on another unit or makes it a root. Rights granted above its old place
/// end for it, those above the new one begin: so both places are asked for.
@UseCase
public class MoveUnit {
    private final OrganizationPermits permits;
    private final Organization organization;
    private final Units units;
    private final Entering entering;
    private final UnitChanges changes;
    private final ApplicationEventPublisher facts;

    MoveUnit(
            OrganizationPermits permits,
            Organization organization,
            Units units,
            Entering entering,
            UnitChanges changes,
            ApplicationEventPublisher facts) {
        this.permits = permits;
        this.organization = organization;
        this.units = units;
        this.entering = entering;
        this.changes = changes;
        this.facts = facts;
    }

    /// From a day on, by decision.
    /// @param formKey of the form that was sent: a form sent twice counts once
    public ReorganizationId execute(Reform.Moving moving, Decision decision, UUID formKey, Actor by) {
        entering.requirePermit(moving, by);
        return entering.enter(moving, decision, formKey, by);
    }

    /// Corrects where it hangs, as if it had been so since the last change by decision.
    public void execute(UnitId id, @Nullable UnitId parent, Actor by) {
        permits.requireManage(by, id);
        permits.requireManage(by, parent);
        if (parent != null && (parent.equals(id) || stands(parent, id))) {
            throw Refusal.on("parent", OrganizationRefusals.BELOW_ITSELF, "organization.refusal.below_itself");
        }
        if (parent != null) {
            units.require(parent).requireThere();
        }
        var before = units.require(id);
        var unit = units.save(before.movedBelow(parent));
        facts.publishEvent(
                new UnitMoved(by, id, unit.name(), parent, changes.name(before.parent()), changes.name(parent)));
    }

    private boolean stands(UnitId below, UnitId above) {
        return organization.above(below).stream().anyMatch(unit -> unit.id().equals(above));
    }
}
