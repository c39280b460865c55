package vn.thidua.duty.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// Duties in the navigation.
@Component
class DutiesMenu implements MenuEntry {
    private static final int POSITION = 10;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "duty.menu";
    }

    @Override
    public String icon() {
        return "check";
    }

    @Override
    public String address() {
        return "/duties";
    }
}
