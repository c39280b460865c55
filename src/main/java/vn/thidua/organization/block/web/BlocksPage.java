package vn.thidua.organization.block.web;

import java.util.List;
import vn.thidua.site.table.TablePage;

/// The list of blocks and clusters in one year.
public record BlocksPage(
        TablePage<BlockLine> table, int year, int workingYear, List<Organizer> organizers, boolean mayCreate) {
    /// Whether the list is narrowed, so that an empty one means nothing was found.
    public boolean narrowed() {
        return !table.query().filters().isEmpty();
    }

    /// A unit that organizes blocks, as the filter names it.
    public record Organizer(String key, String name) {}
}
