package vn.thidua.movement.acknowledgement.web;

import org.springframework.stereotype.Component;
import vn.thidua.movement.web.MovementTab;

/// Who has acknowledged, among the tabs of a movement.
@Component
class AcknowledgementTab implements MovementTab {
    static final String PATH = "acknowledgements";
    private static final int POSITION = 34;

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
        return "movement.acknowledgement.tab";
    }
}
