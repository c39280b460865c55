package vn.thidua.access.web;

import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.site.MenuEntry;

/// The accounts in the navigation of those who manage some.
@Component
class AccountsMenu implements MenuEntry {
    private static final int POSITION = 140;

    private final Permits permits;

    AccountsMenu(Permits permits) {
        this.permits = permits;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "access.menu";
    }

    @Override
    public String icon() {
        return "badge";
    }

    @Override
    public String address() {
        return "/accounts";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return permits.mayAnywhere(actor, Act.MANAGE_ACCOUNTS);
    }
}
