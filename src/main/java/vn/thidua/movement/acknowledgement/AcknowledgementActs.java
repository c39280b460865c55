package vn.thidua.movement.acknowledgement;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.duty.DutyActs;
import vn.thidua.duty.DutyKind;
import vn.thidua.duty.DutyView;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.MovementPermits;

/// From the duty to acknowledge to those who have.
@Component
class AcknowledgementActs implements DutyActs {
    private final MovementPermits permits;

    AcknowledgementActs(MovementPermits permits) {
        this.permits = permits;
    }

    @Override
    public List<Link> of(DutyView duty, Actor by) {
        if (duty.task().kind() != DutyKind.ACKNOWLEDGE) {
            return List.of();
        }
        var id = new MovementId(duty.task().origin());
        try {
            permits.requireSee(by, id);
        } catch (Missing _) {
            return List.of(); // of another origin, or passed on to an heir
        }
        return List.of(new Link(
                "movement.acknowledgement.act", "people", "/movements/" + id.text() + "/acknowledgements", false));
    }
}
