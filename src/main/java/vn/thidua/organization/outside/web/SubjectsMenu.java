package vn.thidua.organization.outside.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// Households, enterprises and citizens in the navigation.
@Component
class SubjectsMenu implements MenuEntry {
    private static final int POSITION = 133;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "organization.outside.menu";
    }

    @Override
    public String icon() {
        return "home";
    }

    @Override
    public String address() {
        return "/subjects";
    }
}
