package vn.thidua.ledger.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// The ledger in the navigation.
@Component
class LedgerMenu implements MenuEntry {
    private static final int POSITION = 110;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "ledger.menu";
    }

    @Override
    public String icon() {
        return "star";
    }

    @Override
    public String address() {
        return "/ledger";
    }
}
