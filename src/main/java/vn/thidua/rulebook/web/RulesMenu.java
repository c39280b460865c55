package vn.thidua.rulebook.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// The rules in the navigation, before the calendar: everybody may read what holds.
@Component
class RulesMenu implements MenuEntry {
    private static final int POSITION = 146;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "rulebook.menu";
    }

    @Override
    public String icon() {
        return "book";
    }

    @Override
    public String address() {
        return RulesHead.ADDRESS;
    }
}
