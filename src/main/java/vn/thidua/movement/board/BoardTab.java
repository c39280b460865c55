package vn.thidua.movement.board;

import org.springframework.stereotype.Component;
import vn.thidua.movement.web.MovementTab;

/// The board among the pages of a movement.
@Component
class BoardTab implements MovementTab {
    static final String PATH = "board";

    @Override
    public int position() {
        return 5;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String text() {
        return "movement.board";
    }
}
