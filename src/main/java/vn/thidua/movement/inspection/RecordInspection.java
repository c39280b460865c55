package vn.thidua.movement.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Writes down that an inspection was held, who was there and what was found; or mends what was written.
@UseCase
public class RecordInspection {
    private final InspectionPermits permits;
    private final Inspections inspections;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RecordInspection(InspectionPermits permits, Inspections inspections, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.inspections = inspections;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param seen version of the inspection that the writer had before him
    public record Written(int seen, @Nullable LocalDate on, String present, String findings) {}

    /// @throws Refusal where it is closed or was called off, the day lies ahead, or nothing was found
    public void execute(MovementId movement, InspectionId id, Written written, Actor by) {
        var held = permits.requireKeep(by, movement, id);
        var before = held.inspection();
        if (before.version() == null || before.version() != written.seen()) {
            throw Refusal.of(InspectionRefusals.CHANGED_SINCE_SEEN, "movement.inspection.refusal.changed_since_seen");
        }
        var outcome =
                InspectionWords.outcome(written.on(), written.present(), written.findings(), LocalDate.now(clock));
        var after = inspections.save(before.held(outcome));
        facts.publishEvent(new InspectionHeld(
                by, InspectionFact.About.of(after, held.movement().title()), outcome.on()));
    }
}
