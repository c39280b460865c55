package vn.thidua.access.web;

import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.site.MenuEntry;

/// The connected systems in the navigation of those who manage accounts.
@Component
class TokensMenu implements MenuEntry {
    private static final int POSITION = 145;

    private final Permits permits;

    TokensMenu(Permits permits) {
        this.permits = permits;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "access.token.menu";
    }

    @Override
    public String icon() {
        return "link";
    }

    @Override
    public String address() {
        return "/api-tokens";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return permits.mayAnywhere(actor, Act.MANAGE_ACCOUNTS);
    }
}
