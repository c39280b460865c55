package vn.thidua.movement.inspection.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.inspection.Inspection;
import vn.thidua.movement.inspection.InspectionState;
import vn.thidua.movement.inspection.Mending;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.site.FormErrors;

/// One inspection: what was planned, what was found, what is to be mended, and what the visitor may do now.
/// @param keeps whether he decides for the unit that inspects
public record InspectionPage(
        MovementHead head,
        Inspection inspection,
        String unit,
        String inspected,
        List<Mending> mendings,
        boolean keeps,
        LocalDate today,
        Sent sent) {

    /// What was sent and refused stands in its field again; null: nothing was sent.
    public record Sent(
            @Nullable String heldOn,
            @Nullable String present,
            @Nullable String findings,
            String words,
            String by,
            String reason,
            FormErrors errors) {
        static final Sent NOTHING = refused(FormErrors.none());

        static Sent refused(FormErrors errors) {
            return new Sent(null, null, null, "", "", "", errors);
        }

        static Sent record(String heldOn, String present, String findings, FormErrors errors) {
            return new Sent(heldOn, present, findings, "", "", "", errors);
        }

        static Sent mending(String words, String by, FormErrors errors) {
            return new Sent(null, null, null, words, by, "", errors);
        }

        static Sent reason(String reason, FormErrors errors) {
            return new Sent(null, null, null, "", "", reason, errors);
        }
    }

    public String address() {
        return head.address() + "/inspections/" + inspection.id().text();
    }

    public int seen() {
        return Objects.requireNonNullElse(inspection.version(), -1);
    }

    public String stateText() {
        return InspectionLine.stateText(inspection.state());
    }

    public String stateTag() {
        return InspectionLine.stateTag(inspection.state());
    }

    public boolean planned() {
        return inspection.state() == InspectionState.PLANNED;
    }

    public boolean held() {
        return inspection.state() == InspectionState.HELD;
    }

    public boolean recorded() {
        return inspection.heldOn() != null;
    }

    public boolean records() {
        return keeps && (planned() || held());
    }

    public boolean restores() {
        return keeps && inspection.state() == InspectionState.CANCELLED;
    }

    public boolean reopens() {
        return keeps && inspection.state() == InspectionState.CLOSED;
    }

    public boolean closes() {
        return keeps && held();
    }

    /// Whether something is still to be mended.
    public boolean left() {
        return mendings.stream().anyMatch(mending -> !mending.state().settled());
    }

    /// The day in the form of the record: when it was held, else today.
    public String heldOn() {
        if (sent.heldOn() != null) {
            return sent.heldOn();
        }
        return Objects.requireNonNullElse(inspection.heldOn(), today).toString();
    }

    public String present() {
        return Objects.requireNonNullElse(sent.present(), inspection.present());
    }

    public String findings() {
        return Objects.requireNonNullElse(sent.findings(), inspection.findings());
    }

    public String stateText(Mending mending) {
        return mending.late(today)
                ? "duty.late"
                : "state.DutyState." + mending.state().name();
    }

    public String stateTag(Mending mending) {
        if (mending.late(today)) {
            return "late";
        }
        return switch (mending.state()) {
            case OPEN, WAIVED -> "";
            case SUBMITTED -> "info";
            case RETURNED -> "due";
            case DONE -> "ok";
            case MISSED -> "late";
        };
    }
}
