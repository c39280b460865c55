package vn.thidua.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.MeritKind;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.Subject;
import vn.thidua.rulebook.CommendationKind;
import vn.thidua.site.FormErrors;

/// The form to enter a merit, or to correct one.
/// @param occasions the kinds of commendation of the decision's day
/// @param corrected what stands there, null for a new one
public record MeritFormPage(
        Subject subject,
        String name,
        @Nullable Standing corrected,
        MeritForm form,
        List<AwardChoices.Group> choices,
        List<CommendationKind> occasions,
        FormErrors errors) {
    public String action() {
        return corrected == null ? subject.history() : corrected.address() + "/correction";
    }

    /// Where the form is asked for again, with another day.
    public String again() {
        return corrected == null ? subject.history() + "/new" : action();
    }

    /// Only forms have a kind of commendation.
    public boolean ofForm() {
        return corrected == null || corrected.entry().content().kind() == MeritKind.FORM;
    }

    public String back() {
        return corrected == null ? subject.history() : corrected.address();
    }
}
