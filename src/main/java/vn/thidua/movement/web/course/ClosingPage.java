package vn.thidua.movement.web.course;

import java.util.List;
import vn.thidua.movement.model.Closings.Closing;
import vn.thidua.movement.model.MovementState;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.site.FormErrors;

/// What is still open when a movement is to end, and the forms that end it and let it go on.
/// @param open tasks that are not settled by all
/// @param history the latest first
public record ClosingPage(
        MovementHead head,
        List<DatesPage.TaskLine> open,
        int owed,
        int submitted,
        int done,
        List<Closing> history,
        Sent sent,
        FormErrors errors) {
    /// What stands in the fields.
    public record Sent(boolean early, boolean waive, String reason) {
        static final Sent NOTHING = new Sent(false, false, "");
    }

    public String address() {
        return head.address() + "/closing";
    }

    public boolean closed() {
        return head.movement().state() == MovementState.CLOSED;
    }

    /// Whether its time is not over.
    public boolean early() {
        return !head.movement().period().to().isBefore(head.today());
    }
}
