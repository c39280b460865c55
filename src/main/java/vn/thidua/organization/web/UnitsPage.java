package vn.thidua.organization.web;

import java.util.List;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;

/// The tree.
/// @param cut whether there are more units than the page shows
public record UnitsPage(List<Node> nodes, String searched, boolean cut, boolean mayAddRoot) {
    /// @param level how deep below the topmost unit shown
    public record Node(UnitView unit, int level) {
        public String address() {
            return "/units/" + Ids.text(unit.id().value());
        }
    }
}
