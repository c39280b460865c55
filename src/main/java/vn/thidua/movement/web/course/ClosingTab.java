package vn.thidua.movement.web.course;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.web.MovementTab;

/// The end of the movement, for leaders.
@Component
class ClosingTab implements MovementTab {
    static final String PATH = "closing";
    private static final int POSITION = 90;

    private final MovementPermits permits;

    ClosingTab(MovementPermits permits) {
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
        return "movement.closing.tab";
    }

    @Override
    public boolean shownTo(Movement movement, Actor by) {
        return permits.leads(by, movement);
    }
}
