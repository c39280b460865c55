package vn.thidua.ledger.extract.web;

import vn.thidua.ledger.Subject;
import vn.thidua.site.FormErrors;

/// The form by which an extract is handed out.
/// @param issuer name of the unit that hands it out
public record ExtractFormPage(Subject subject, String name, String issuer, ExtractForm form, FormErrors errors) {
    public String action() {
        return subject.history() + "/extract";
    }
}
