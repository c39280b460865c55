package vn.thidua.access.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.site.FormErrors;

/// One's own second factor.
/// @param enrolment what the app needs, null where nothing is being set up
public record SecondFactorPage(
        AccountSecurity security, @Nullable Enrolment enrolment, FormErrors errors) {
    /// @param key as people type it
    public record Enrolment(String key, QrCode picture) {}
}
