package vn.thidua.audit;

import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.site.MenuEntry;

/// The trail in the navigation of those who may read it.
@Component
class TrailMenu implements MenuEntry {
    private static final int POSITION = 150;

    private final Permits permits;

    TrailMenu(Permits permits) {
        this.permits = permits;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "audit.menu";
    }

    @Override
    public String icon() {
        return "audit";
    }

    @Override
    public String address() {
        return "/audit";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return permits.mayAnywhere(actor, Act.SEE_AUDIT);
    }
}
