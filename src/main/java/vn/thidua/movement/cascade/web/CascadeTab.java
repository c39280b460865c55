package vn.thidua.movement.cascade.web;

import org.springframework.stereotype.Component;
import vn.thidua.movement.web.MovementTab;

/// The cascade among the tabs of a movement.
@Component
class CascadeTab implements MovementTab {
    static final String PATH = "cascade";
    private static final int POSITION = 30;

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
        return "movement.cascade.tab";
    }
}
