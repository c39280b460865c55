package vn.thidua.movement.inspection;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Closes an inspection: all is mended, or there are reasons to ask for no more. What is still owed is let off then.
@UseCase
public class CloseInspection {
    private final InspectionPermits permits;
    private final Inspections inspections;
    private final Mendings mendings;
    private final ApplicationEventPublisher facts;

    CloseInspection(
            InspectionPermits permits, Inspections inspections, Mendings mendings, ApplicationEventPublisher facts) {
        this.permits = permits;
        this.inspections = inspections;
        this.mendings = mendings;
        this.facts = facts;
    }

    /// @param reason asked for only where something is still to be mended
    /// @throws Refusal where it was not held, or something is to be mended and no reason is given
    public void execute(MovementId movement, InspectionId id, String reason, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var left = left(id);
        var why = left.isEmpty() ? "" : InspectionWords.reason(reason);
        var after = inspections.save(held.inspection().closed(why));
        var about = InspectionFact.About.of(after, held.movement().title());
        for (var mending : left) {
            facts.publishEvent(new MendingDropped(by, about, mending.words(), mending.duty(), DutyState.WAIVED));
        }
        facts.publishEvent(new InspectionClosed(by, about, why));
    }

    private List<Mending> left(InspectionId id) {
        return mendings.of(id).stream()
                .filter(mending -> !mending.state().settled())
                .toList();
    }
}
