package vn.thidua.organization.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// The tree in the navigation.
@Component
class UnitsMenu implements MenuEntry {
    private static final int POSITION = 130;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "organization.menu";
    }

    @Override
    public String icon() {
        return "tree";
    }

    @Override
    public String address() {
        return "/units";
    }
}
