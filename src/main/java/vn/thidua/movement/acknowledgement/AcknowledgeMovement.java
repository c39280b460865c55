package vn.thidua.movement.acknowledgement;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import vn.thidua.duty.Duties;
import vn.thidua.duty.DutyKind;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.UseCase;
import vn.thidua.movement.MovementId;

/// Says that one knows what a movement asks: each for himself, and for the unit where he answers for it.
@UseCase
public class AcknowledgeMovement {
    private final AcknowledgementPermits permits;
    private final Acknowledgements acknowledgements;
    private final Openings openings;
    private final Duties duties;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AcknowledgeMovement(
            AcknowledgementPermits permits,
            Acknowledgements acknowledgements,
            Openings openings,
            Duties duties,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.acknowledgements = acknowledgements;
        this.openings = openings;
        this.duties = duties;
        this.facts = facts;
        this.clock = clock;
    }

    public void execute(MovementId id, Actor by) {
        var movement = permits.requireTakingPart(by, id);
        openings.note(id, by);
        for (var unit : acknowledgements.unitsOf(by, id)) {
            var forUnit = acknowledgements.answersAs(by, unit);
            if (acknowledgements.add(id, unit, forUnit, clock.instant(), by)) {
                facts.publishEvent(new MovementAcknowledged(by, id, unit, movement.title()));
            }
            if (forUnit) {
                duties.of(id.value(), unit).stream()
                        .filter(duty -> duty.task().kind() == DutyKind.ACKNOWLEDGE
                                && duty.state().owed())
                        .forEach(duty ->
                                facts.publishEvent(new UnitAcknowledged(by, duty.id(), id, unit, movement.title())));
            }
        }
    }
}
