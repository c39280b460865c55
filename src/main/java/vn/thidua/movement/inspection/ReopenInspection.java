package vn.thidua.movement.inspection;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Goes on with an inspection that was closed. What was let off stays let off.
@UseCase
public class ReopenInspection {
    private final InspectionPermits permits;
    private final Inspections inspections;
    private final ApplicationEventPublisher facts;

    ReopenInspection(InspectionPermits permits, Inspections inspections, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.inspections = inspections;
        this.facts = facts;
    }

    public void execute(MovementId movement, InspectionId id, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var after = inspections.save(held.inspection().reopened());
        facts.publishEvent(new InspectionReopened(
                by, InspectionFact.About.of(after, held.movement().title())));
    }
}
