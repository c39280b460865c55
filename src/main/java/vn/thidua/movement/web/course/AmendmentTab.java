package vn.thidua.movement.web.course;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Message;
import vn.thidua.movement.model.Amendments;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.usecase.PendingAmendment;
import vn.thidua.movement.web.MovementAlert;
import vn.thidua.movement.web.MovementTab;

/// What amendments have done, and for leaders what the next would do.
@Component
class AmendmentTab implements MovementTab, MovementAlert {
    static final String PATH = "amendment";
    private static final int POSITION = 70;

    private final PendingAmendment pending;
    private final Amendments amendments;
    private final MovementPermits permits;

    AmendmentTab(PendingAmendment pending, Amendments amendments, MovementPermits permits) {
        this.pending = pending;
        this.amendments = amendments;
        this.permits = permits;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String text() {
        return "movement.amendment.tab";
    }

    @Override
    public Optional<Integer> count(Movement movement, Actor by) {
        return waits(movement, by) ? Optional.of(1) : Optional.empty();
    }

    @Override
    public boolean shownTo(Movement movement, Actor by) {
        return amendments.count(movement.id()) > 0 || waits(movement, by);
    }

    @Override
    public Optional<Alert> of(Movement movement, Actor by) {
        return waits(movement, by)
                ? Optional.of(new Alert(
                        Message.of("movement.amendment.waits"),
                        "/movements/" + movement.id().text() + "/" + PATH,
                        "movement.amendment.look"))
                : Optional.empty();
    }

    private boolean waits(Movement movement, Actor by) {
        return permits.leads(by, movement) && pending.waits(movement);
    }
}
