package vn.thidua.ledger.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.ledger.Standing;
import vn.thidua.ledger.Subject;
import vn.thidua.site.FormErrors;

/// The form to enter a merit, or to correct one.
/// @param corrected what stands there, null for a new one
public record MeritFormPage(
        Subject subject,
        String name,
        @Nullable Standing corrected,
        MeritForm form,
        List<AwardChoices.Group> choices,
        FormErrors errors) {
    public String action() {
        return corrected == null ? subject.history() : corrected.address() + "/correction";
    }

    public String back() {
        return corrected == null ? subject.history() : corrected.address();
    }
}
