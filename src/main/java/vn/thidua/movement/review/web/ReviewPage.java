package vn.thidua.movement.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.document.StoredFile;
import vn.thidua.duty.DutyState;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.review.Conclusion;
import vn.thidua.movement.review.InvitedUnit;
import vn.thidua.movement.review.Review;
import vn.thidua.movement.review.ReviewState;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// One meeting: its call, who was invited and was there, documents, what it concluded, and what the visitor may do now.
/// @param unit name of the unit that calls it
/// @param chargeable units that may be charged with something
public record ReviewPage(
        MovementHead head,
        Review review,
        String unit,
        List<InvitedUnit> units,
        List<StoredFile> documents,
        List<Conclusion> concluded,
        List<UnitView> chargeable,
        LocalDate today,
        Sent sent) {

    /// What was sent and refused stands in its field again; null: nothing was sent.
    public record Sent(
            @Nullable String present,
            @Nullable String conclusions,
            String words,
            String by,
            String reason,
            FormErrors errors) {
        static final Sent NOTHING = refused(FormErrors.none());

        static Sent refused(FormErrors errors) {
            return new Sent(null, null, "", "", "", errors);
        }

        static Sent held(String present, String conclusions, FormErrors errors) {
            return new Sent(present, conclusions, "", "", "", errors);
        }

        static Sent conclusion(String words, String by, FormErrors errors) {
            return new Sent(null, null, words, by, "", errors);
        }

        static Sent reason(String reason, FormErrors errors) {
            return new Sent(null, null, "", "", reason, errors);
        }
    }

    public String address() {
        return head.address() + "/reviews/" + review.id().text();
    }

    public int seen() {
        return Objects.requireNonNullElse(review.version(), -1);
    }

    public String stateText() {
        return ReviewLine.stateText(review.state());
    }

    public String stateTag() {
        return ReviewLine.stateTag(review.state());
    }

    public boolean keeps() {
        return head.leads();
    }

    public boolean toCome() {
        return review.state() == ReviewState.PREPARED || review.state() == ReviewState.INVITED;
    }

    public boolean held() {
        return review.state() == ReviewState.HELD;
    }

    public boolean invites() {
        return keeps()
                && review.state() == ReviewState.PREPARED
                && !review.onDay().isBefore(today);
    }

    /// Whether people were invited, and it has changed since.
    public boolean inviteAgain() {
        return review.state() == ReviewState.PREPARED && review.invitedOn() != null;
    }

    public boolean records() {
        return keeps() && (held() || toCome() && !review.onDay().isAfter(today));
    }

    public boolean restores() {
        return keeps() && review.state() == ReviewState.CANCELLED;
    }

    /// Whether everybody invited stands as present in the form: nobody was asked yet.
    public boolean present(InvitedUnit unit) {
        return !held() || unit.attended();
    }

    public String presentText() {
        return Objects.requireNonNullElse(sent.present(), review.present());
    }

    public String conclusions() {
        return Objects.requireNonNullElse(sent.conclusions(), review.conclusions());
    }

    public String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }

    public String file(StoredFile file) {
        return address() + "/documents/" + Ids.text(file.id().value());
    }

    public String stateText(Conclusion conclusion) {
        return conclusion.late(today)
                ? "duty.late"
                : "state.DutyState." + conclusion.state().name();
    }

    public String stateTag(Conclusion conclusion) {
        if (conclusion.late(today)) {
            return "late";
        }
        return conclusion.state() == DutyState.DONE
                ? "ok"
                : conclusion.state() == DutyState.SUBMITTED
                        ? "info"
                        : conclusion.state() == DutyState.RETURNED ? "due" : "";
    }
}
