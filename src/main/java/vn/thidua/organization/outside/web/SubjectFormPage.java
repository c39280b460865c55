package vn.thidua.organization.outside.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.OutsideSubjectKind;
import vn.thidua.site.FormErrors;

/// The form of a household, an enterprise or a citizen.
/// @param subject the one to change, null for a new one
/// @param territories where it may be registered
/// @param chosen key of the territory
/// @param namesakes who may be the same, so that it is asked
/// @param identity whether the citizen number may be seen and typed
public record SubjectFormPage(
        @Nullable SubjectLine subject,
        OutsideSubjectKind kind,
        SubjectForm form,
        List<Territory> territories,
        String chosen,
        List<SubjectLine> namesakes,
        boolean identity,
        FormErrors errors) {
    public String action() {
        return subject == null ? "/subjects" : subject.url();
    }

    public boolean enterprise() {
        return kind == OutsideSubjectKind.ENTERPRISE;
    }

    public boolean citizen() {
        return kind == OutsideSubjectKind.CITIZEN;
    }

    /// The key of a text that differs by kind.
    public String text(String key) {
        return "organization.outside." + key + "." + kind.name().toLowerCase(Locale.ROOT);
    }

    /// A unit subjects are registered with.
    public record Territory(String key, String name) {}
}
