package vn.thidua.access.web;

import java.util.List;
import vn.thidua.site.FormErrors;

/// Asks for the code before a sensitive act and carries what was sent.
/// @param action where it was sent to and will be sent again
public record ProofPage(String action, String codeField, List<Sent> sent, FormErrors errors) {
    /// A field of the form that was sent.
    public record Sent(String name, String value) {}
}
