package vn.thidua.movement.inspection.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.inspection.Inspection;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form for an inspection to come.
/// @param inspection the one that is changed, null for a new one
/// @param units to choose from, for a new one
public record PlanningPage(
        MovementHead head,
        @Nullable Inspection inspection,
        List<UnitView> units,
        PlanningForm form,
        FormErrors errors) {

    public String list() {
        return head.address() + "/inspections";
    }

    public String back() {
        return inspection == null ? list() : list() + "/" + inspection.id().text();
    }

    public String action() {
        return inspection == null ? list() : back() + "/plan";
    }
}
