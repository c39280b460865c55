package vn.thidua.movement.inspection;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Changes what is planned for an inspection that has not been held yet.
@UseCase
public class ChangeInspection {
    private final InspectionPermits permits;
    private final Inspections inspections;
    private final ApplicationEventPublisher facts;

    ChangeInspection(InspectionPermits permits, Inspections inspections, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.inspections = inspections;
        this.facts = facts;
    }

    /// @throws Refusal where it has been held or called off, or has changed since it was seen
    public void execute(MovementId movement, InspectionId id, int seen, Planned planned, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var before = held.inspection();
        if (before.version() == null || before.version() != seen) {
            throw Refusal.of(InspectionRefusals.CHANGED_SINCE_SEEN, "movement.inspection.refusal.changed_since_seen");
        }
        var after = inspections.save(before.changed(InspectionWords.outline(planned)));
        facts.publishEvent(new InspectionMoved(
                by, InspectionFact.About.of(after, held.movement().title()), after.plannedOn()));
    }
}
