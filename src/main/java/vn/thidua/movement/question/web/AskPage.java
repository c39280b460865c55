package vn.thidua.movement.question.web;

import java.util.List;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form for a question.
/// @param units the visitor's units that take part
/// @param office name of the unit it goes to
/// @param sentences of the plan that it may be about
public record AskPage(
        MovementHead head,
        List<UnitView> units,
        String office,
        List<String> sentences,
        QuestionForm form,
        FormErrors errors) {

    public String back() {
        return head.address() + "/questions";
    }
}
