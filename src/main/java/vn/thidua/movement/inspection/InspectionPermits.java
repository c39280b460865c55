package vn.thidua.movement.inspection;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// Who may do what with inspections. Whoever leads a movement inspects those who take part; so does a unit above one
/// that takes part, for what lies below it. An inspection is there for those who see the unit that inspects or the one
/// inspected, and for nobody else.
@Component
@Transactional(readOnly = true)
public class InspectionPermits {
    private final MovementPermits movements;
    private final Inspections inspections;
    private final Permits permits;
    private final Organization organization;
    private final JdbcClient jdbc;

    InspectionPermits(
            MovementPermits movements,
            Inspections inspections,
            Permits permits,
            Organization organization,
            JdbcClient jdbc) {
        this.movements = movements;
        this.inspections = inspections;
        this.permits = permits;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /// Where somebody may inspect.
    /// @param units those he may inspect, one at least
    public record Inspecting(Movement movement, List<UnitView> units) {
        public Inspecting {
            units = List.copyOf(units);
        }
    }

    public record Held(Inspection inspection, Movement movement) {}

    /// @throws Missing where the actor does not see the movement
    /// @throws Refusal where there is nobody he may inspect
    public Inspecting requireInspect(Actor by, MovementId id) {
        var movement = movements.requireSee(by, id);
        var units = inspectable(by, movement);
        if (units.isEmpty()) {
            throw Refusal.of(InspectionRefusals.NOT_INSPECTING, "movement.inspection.refusal.not_inspecting");
        }
        return new Inspecting(movement, units);
    }

    public boolean mayInspect(Actor by, Movement movement) {
        return !inspectable(by, movement).isEmpty();
    }

    /// @throws Missing where the actor may not see it, or it is another movement's
    public Held requireSee(Actor by, MovementId movement, InspectionId id) {
        return seen(by, movement, inspections.require(id));
    }

    /// The inspection, locked until the transaction ends, for whoever decides for the unit that inspects.
    @Transactional
    public Held requireKeep(Actor by, MovementId movement, InspectionId id) {
        var held = seen(by, movement, inspections.lock(id).orElseThrow(() -> new Missing("inspection")));
        if (!mayKeep(by, held.inspection())) {
            throw Refusal.of(InspectionRefusals.NOT_INSPECTED_BY_YOU, "movement.inspection.refusal.not_by_you");
        }
        return held;
    }

    public boolean mayKeep(Actor by, Inspection inspection) {
        return permits.may(by, Act.DECIDE_DUTIES, inspection.unit());
    }

    /// The unit in whose name somebody inspects another: the one that leads where he leads it, else the nearest above
    /// the inspected that he decides for.
    UnitId inspecting(Actor by, Movement movement, UnitId inspected) {
        if (movements.leads(by, movement)) {
            return movement.unit();
        }
        return organization.above(inspected).reversed().stream()
                .map(UnitView::id)
                .filter(unit -> permits.unitsOf(by, Act.DECIDE_DUTIES).contains(unit))
                .findFirst()
                .orElseThrow(() -> new Missing("unit"));
    }

    private List<UnitView> inspectable(Actor by, Movement movement) {
        return organization.units(jdbc.sql("""
                        select p.unit from movement.participant p join organization.unit u on u.id = p.unit
                        where p.movement = :movement and p.unit <> :unit
                          and (:leads or (u.path && array(select unit from access.granted_units(:by, 'DECIDE_DUTIES'))
                                          and not p.unit in (select unit from access.granted_units(:by, 'DECIDE_DUTIES'))))
                        """)
                .param("movement", movement.id().value())
                .param("unit", movement.unit().value())
                .param("leads", movements.leads(by, movement))
                .param("by", by.account())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    private Held seen(Actor by, MovementId id, Inspection inspection) {
        var movement = movements.requireSee(by, id);
        if (!inspection.movement().equals(id)
                || !permits.may(by, Act.SEE, inspection.unit()) && !permits.may(by, Act.SEE, inspection.inspected())) {
            throw new Missing("inspection");
        }
        return new Held(inspection, movement);
    }
}
