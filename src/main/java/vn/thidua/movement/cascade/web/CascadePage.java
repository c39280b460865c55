package vn.thidua.movement.cascade.web;

import java.util.List;
import vn.thidua.movement.web.MovementHead;

/// The cascade as numbers by kind of unit, and as a tree.
/// @param whole how far all are together
public record CascadePage(MovementHead head, Tally whole, List<KindTally> kinds, Level top) {
    public String address() {
        return head.address() + "/" + CascadeTab.PATH;
    }
}
