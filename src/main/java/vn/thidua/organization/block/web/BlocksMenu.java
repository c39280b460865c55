package vn.thidua.organization.block.web;

import org.springframework.stereotype.Component;
import vn.thidua.site.MenuEntry;

/// Blocks and clusters in the navigation.
@Component
class BlocksMenu implements MenuEntry {
    private static final int POSITION = 134;

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String text() {
        return "organization.blocks.menu";
    }

    @Override
    public String icon() {
        return "blocks";
    }

    @Override
    public String address() {
        return "/blocks";
    }
}
