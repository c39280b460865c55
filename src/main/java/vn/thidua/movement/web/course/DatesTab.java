package vn.thidua.movement.web.course;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.web.MovementTab;

/// The days of events and tasks, for leaders.
@Component
class DatesTab implements MovementTab {
    static final String PATH = "dates";
    private static final int POSITION = 75;

    private final MovementPermits permits;

    DatesTab(MovementPermits permits) {
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
        return "movement.dates.tab";
    }

    @Override
    public boolean shownTo(Movement movement, Actor by) {
        return permits.leads(by, movement);
    }
}
