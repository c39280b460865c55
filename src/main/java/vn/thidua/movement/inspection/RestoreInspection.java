package vn.thidua.movement.inspection;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Plans an inspection again that was called off.
@UseCase
public class RestoreInspection {
    private final InspectionPermits permits;
    private final Inspections inspections;
    private final ApplicationEventPublisher facts;

    RestoreInspection(InspectionPermits permits, Inspections inspections, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.inspections = inspections;
        this.facts = facts;
    }

    public void execute(MovementId movement, InspectionId id, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var after = inspections.save(held.inspection().restored());
        facts.publishEvent(new InspectionRestored(
                by, InspectionFact.About.of(after, held.movement().title()), after.plannedOn()));
    }
}
