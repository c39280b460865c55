package vn.thidua.plan.web;

import java.util.List;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.compare.ProvisionComparison;
import vn.thidua.plan.compare.TextComparison;

/// Two texts side by side.
/// @param before what the older one is called, as a message
/// @param after what the younger one is called
public record ComparePage(
        PlanId plan, String title, String before, String after, TextComparison text, ProvisionComparison provisions) {
    public String address() {
        return "/plans/" + plan.text();
    }

    /// The fields of a provision, for the page.
    public List<ItemView.FieldView> fields(ProvisionComparison.Change change, boolean older) {
        return Items.rest(change.kind(), older ? change.before() : change.after(), "");
    }
}
