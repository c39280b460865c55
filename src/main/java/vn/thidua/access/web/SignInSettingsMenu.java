package vn.thidua.access.web;

import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.site.MenuEntry;

/// The sign-in's settings in the navigation of those who set them.
@Component
class SignInSettingsMenu implements MenuEntry {
    private static final int POSITION = 145;

    private final Permits permits;

    SignInSettingsMenu(Permits permits) {
        this.permits = permits;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "access.settings.menu";
    }

    @Override
    public String icon() {
        return "lock";
    }

    @Override
    public String address() {
        return "/sign-in-settings";
    }

    @Override
    public boolean shownTo(Actor actor) {
        return permits.mayEverywhere(actor, Act.MANAGE_ACCOUNTS);
    }
}
