package vn.thidua.movement.web.course;

import vn.thidua.movement.web.MovementHead;
import vn.thidua.site.FormErrors;

/// The form that gives one task another last day.
/// @param day as it stands in the field
public record TaskDatePage(MovementHead head, DatesPage.TaskLine line, String day, String reason, FormErrors errors) {
    public String address() {
        return head.address() + "/dates/" + line.key();
    }
}
