package vn.thidua.desk;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// The desk in the navigation, before everything else.
@Component
class DeskMenu implements MenuEntry {
    @Override
    public int position() {
        return 0;
    }

    @Override
    public String text() {
        return "desk.menu";
    }

    @Override
    public String icon() {
        return "desk";
    }

    @Override
    public String address() {
        return DeskController.ADDRESS;
    }
}
