package vn.thidua.movement.oversight;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.site.MenuEntry;

/// Oversight in the navigation, after the movements.
@Component
class OversightMenu implements MenuEntry {
    private static final int POSITION = 31;

    private final OversightPermits permits;

    OversightMenu(OversightPermits permits) {
        this.permits = permits;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "movement.oversight";
    }

    @Override
    public String icon() {
        return "chart";
    }

    @Override
    public String address() {
        return "/oversight";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return permits.oversees(actor);
    }
}
