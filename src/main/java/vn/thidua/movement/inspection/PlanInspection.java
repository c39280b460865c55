package vn.thidua.movement.inspection;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;
import vn.thidua.organization.UnitId;

/// Plans the inspection of a unit that takes part.
@UseCase
public class PlanInspection {
    private final InspectionPermits permits;
    private final Inspections inspections;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PlanInspection(InspectionPermits permits, Inspections inspections, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.inspections = inspections;
        this.facts = facts;
        this.clock = clock;
    }

    /// @throws Missing where the actor does not see the movement, or may not inspect the unit
    public InspectionId execute(MovementId id, UnitId inspected, Planned planned, Actor by) {
        var inspecting = permits.requireInspect(by, id);
        if (inspecting.units().stream().noneMatch(unit -> unit.id().equals(inspected))) {
            throw new Missing("unit");
        }
        var movement = inspecting.movement();
        var outline = InspectionWords.outline(planned);
        var inspection = inspections.save(Inspection.planned(
                id, permits.inspecting(by, movement, inspected), inspected, outline, by, clock.instant()));
        facts.publishEvent(
                new InspectionPlanned(by, InspectionFact.About.of(inspection, movement.title()), outline.on()));
        return inspection.id();
    }
}
