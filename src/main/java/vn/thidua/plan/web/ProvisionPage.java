package vn.thidua.plan.web;

import java.util.Map;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.correct.Field;
import vn.thidua.plan.correct.ProvisionKind;
import vn.thidua.site.FormErrors;

/// A provision in a form: as the reader understood it, to be set right.
/// @param index its place among those of its kind, -1 for a new one
/// @param quote the words it came from, empty for one written by hand
public record ProvisionPage(
        PlanId plan,
        String title,
        ProvisionKind kind,
        int index,
        int base,
        String quote,
        Map<String, String> values,
        FormErrors errors) {
    public String address() {
        return "/plans/" + plan.text();
    }

    public String action() {
        return address() + "/provisions/" + kind + (index < 0 ? "" : "/" + index);
    }

    public String back() {
        return address() + (index < 0 ? "" : "#" + PaperMarks.itemId(kind, index));
    }

    /// Key of what tells how the field is written, empty where that needs no words.
    public String hint(Field field) {
        return switch (field.sort()) {
            case DATE -> "plan.field.date_hint";
            case PARTS -> "plan.field.parts_hint";
            case LINE, TEXT, NUMBER, CHOICE -> "";
        };
    }

    public String value(Field field) {
        return values.getOrDefault(field.name(), "");
    }
}
