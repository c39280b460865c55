package vn.thidua.movement.inspection.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.web.MovementTab;

/// The inspections in a movement; the tab counts those the visitor sees that are not closed.
@Component
class InspectionTab implements MovementTab {
    static final String PATH = "inspections";
    private static final int POSITION = 50;

    private final InspectionBoard board;

    InspectionTab(InspectionBoard board) {
        this.board = board;
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
        return "movement.inspection.tab";
    }

    @Override
    public Optional<Integer> count(Movement movement, Actor by) {
        int going = board.going(movement.id(), by);
        return going == 0 ? Optional.empty() : Optional.of(going);
    }
}
