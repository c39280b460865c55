package vn.thidua.duty.calendar.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// The working calendar in the navigation: everybody's time is reckoned by it.
@Component
class CalendarMenu implements MenuEntry {
    private static final int POSITION = 147;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "duty.calendar.menu";
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public String address() {
        return CalendarController.ADDRESS;
    }
}
