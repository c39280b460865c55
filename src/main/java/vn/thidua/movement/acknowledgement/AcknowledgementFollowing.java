package vn.thidua.movement.acknowledgement;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutySubmitted;

/// Whoever confirms on the duty's own page has acknowledged the movement himself, too.
@Component
class AcknowledgementFollowing {
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    AcknowledgementFollowing(Acknowledgements acknowledgements, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void submitted(DutySubmitted fact) {
        var by = fact.by();
        if (by == null) {
            return;
        }
        for (var owed : acknowledgements.owed(fact.duty())) {
            if (acknowledgements.unitsOf(by, owed.movement()).contains(owed.unit())) {
                acknowledgements.add(owed.movement(), owed.unit(), true, clock.instant(), by);
            }
        }
    }
}
