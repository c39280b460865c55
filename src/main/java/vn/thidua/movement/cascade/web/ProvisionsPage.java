package vn.thidua.movement.cascade.web;

import java.util.List;
import vn.thidua.movement.web.MovementHead;

/// What became of the provisions of a movement's plan.
public record ProvisionsPage(MovementHead head, AlignedPlans standing, List<ProvisionLine> lines) {
    public String address() {
        return head.address() + "/" + CascadeTab.PATH;
    }
}
