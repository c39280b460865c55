package vn.thidua.plan.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// The plans in the navigation.
@Component
class PlansMenu implements MenuEntry {
    private static final int POSITION = 20;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "plan.menu";
    }

    @Override
    public String icon() {
        return "plan";
    }

    @Override
    public String address() {
        return "/plans";
    }
}
