package vn.thidua.movement.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// The movements in the navigation.
@Component
class MovementsMenu implements MenuEntry {
    private static final int POSITION = 30;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "movement.menu";
    }

    @Override
    public String icon() {
        return "flag";
    }

    @Override
    public String address() {
        return "/movements";
    }
}
