package vn.thidua.organization.usecase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitCreated;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.model.Units;

/// Hangs a new unit below another, or starts a tree.
@UseCase
public class CreateUnit {
    private final OrganizationPermits permits;
    private final Units units;
    private final Entering entering;
    private final ApplicationEventPublisher facts;

    CreateUnit(OrganizationPermits permits, Units units, Entering entering, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.units = units;
        this.entering = entering;
        this.facts = facts;
    }

    /// Enters a unit that is there already, for as long as anybody knows.
    public UnitId execute(@Nullable UnitId parent, Unit.Particulars as, Actor by) {
        return execute(parent, as, null, by);
    }

    /// @param from its first day, null for as far back as is known
    public UnitId execute(@Nullable UnitId parent, Unit.Particulars as, @Nullable LocalDate from, Actor by) {
        permits.requireManage(by, parent);
        if (as.beside() != null) {
            permits.requireSee(by, as.beside());
        }
        if (parent != null) {
            units.require(parent).requireThere();
        }
        var unit = units.save(Unit.created(parent, as, from));
        facts.publishEvent(new UnitCreated(by, unit.id(), unit.name()));
        return unit.id();
    }

    /// Founds a unit by decision.
    /// @param formKey of the form that was sent: a form sent twice counts once
    public ReorganizationId execute(Reform.Founding founding, Decision decision, UUID formKey, Actor by) {
        entering.requirePermit(founding, by);
        return entering.enter(founding, decision, formKey, by);
    }
}
