package vn.thidua.movement.inspection;

import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Calls off an inspection that has not been held, with a word why.
@UseCase
public class CancelInspection {
    private final InspectionPermits permits;
    private final Inspections inspections;
    private final ApplicationEventPublisher facts;

    CancelInspection(InspectionPermits permits, Inspections inspections, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.inspections = inspections;
        this.facts = facts;
    }

    /// @throws Refusal where it has been held, or no reason is given
    public void execute(MovementId movement, InspectionId id, String reason, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var after = inspections.save(held.inspection().cancelled(InspectionWords.reason(reason)));
        facts.publishEvent(new InspectionCancelled(
                by, InspectionFact.About.of(after, held.movement().title()), after.reason()));
    }
}
