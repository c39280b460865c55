package vn.thidua.plan.web;

import java.util.List;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.check.Bodies;
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

    /// What differs, for the page; the first field stays, so that one knows what is spoken of.
    public List<ItemView.FieldView> fields(ProvisionComparison.Change change, boolean older) {
        var shown = older ? change.before() : change.after();
        var other = older ? change.after() : change.before();
        var fields = Items.rest(change.kind(), shown, "", Bodies.UNKNOWN);
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return fields;
        }
        return fields.stream()
                .filter(field -> field.equals(fields.getFirst())
                        || !Items.rest(change.kind(), other, "", Bodies.UNKNOWN).contains(field))
                .toList();
    }
}
