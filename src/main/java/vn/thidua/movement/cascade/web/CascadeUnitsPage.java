package vn.thidua.movement.cascade.web;

import java.util.List;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.organization.UnitKind;
import vn.thidua.site.table.TablePage;

/// The cascade as a list.
/// @param kinds the kinds of units there are in it
public record CascadeUnitsPage(
        MovementHead head, TablePage<CascadeLine> table, List<Chip> states, List<UnitKind> kinds) {
    /// @param address the list narrowed to this state
    public record Chip(String text, int count, String address, boolean chosen) {}

    public String address() {
        return head.address() + "/" + CascadeTab.PATH;
    }

    public boolean searched() {
        return !table.query().filters().isEmpty();
    }

    public static String kindText(UnitKind kind) {
        return CascadeLine.kindText(kind);
    }
}
