package vn.thidua.movement.question.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.OwedParts;
import vn.thidua.movement.question.Question;
import vn.thidua.movement.question.QuestionState;
import vn.thidua.movement.question.QuestionStep;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// One question: what was asked and answered, and what the visitor may do now.
/// @param unit name of the unit that asks
/// @param answering name of the unit that is to answer, or has
/// @param inside whether he is more than a reader of what is published: sees who did what
/// @param others to whom it may be passed on
/// @param history the latest first
public record QuestionPage(
        MovementHead head,
        Question question,
        OwedParts.Part part,
        String unit,
        String answering,
        boolean inside,
        boolean mayAnswer,
        boolean mayPass,
        boolean asked,
        List<UnitView> others,
        List<Step> history,
        LocalDate today,
        Sent sent) {

    /// @param unit name of the unit it was passed on to
    public record Step(QuestionStep step, @Nullable String unit) {}

    /// What was sent and refused stands in its field again.
    public record Sent(@Nullable String answer, String reason, FormErrors errors) {
        static final Sent NOTHING = new Sent(null, "", FormErrors.none());
    }

    public String address() {
        return head.address() + "/questions/" + question.id().text();
    }

    public int seen() {
        return Objects.requireNonNullElse(question.version(), -1);
    }

    public boolean late() {
        return open() && part.late(today);
    }

    public String stateText() {
        return QuestionLine.stateText(question.state(), late());
    }

    public String stateTag() {
        return QuestionLine.stateTag(question.state(), late());
    }

    public boolean open() {
        return question.state() == QuestionState.OPEN;
    }

    /// What stands in the field for the answer.
    public String answer() {
        return Objects.requireNonNullElse(sent.answer(), question.answer());
    }

    public boolean answers() {
        return mayAnswer && question.state() != QuestionState.WITHDRAWN;
    }

    public boolean publishes() {
        return mayAnswer && question.answered() && !question.confidential() && !question.published();
    }

    public boolean unpublishes() {
        return mayAnswer && question.published();
    }

    public boolean passes() {
        return mayPass && open() && !others.isEmpty();
    }

    public boolean withdraws() {
        return asked && open();
    }

    public boolean restores() {
        return asked && question.state() == QuestionState.WITHDRAWN;
    }

    public String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }
}
