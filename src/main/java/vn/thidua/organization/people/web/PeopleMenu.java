package vn.thidua.organization.people.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// The people in the navigation.
@Component
class PeopleMenu implements MenuEntry {
    private static final int POSITION = 132;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "organization.people.menu";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public String address() {
        return "/people";
    }
}
