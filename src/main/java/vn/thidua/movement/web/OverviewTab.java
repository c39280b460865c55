package vn.thidua.movement.web;

import org.springframework.stereotype.Component;

/// The first page of a movement.
@Component
class OverviewTab implements MovementTab {
    static final String PATH = "";

    @Override
    public int position() {
        return 0;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String text() {
        return "movement.overview";
    }
}
