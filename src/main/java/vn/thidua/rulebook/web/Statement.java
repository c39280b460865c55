package vn.thidua.rulebook.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Scope;
import vn.thidua.rulebook.Validity;

/// A rule in one sentence, with where it stands.
/// @param choice whether it is one of several ways
/// @param place where it is the rule of one agency or province only
public record Statement(
        String text,
        String citation,
        Confidence confidence,
        boolean choice,
        Scope scope,
        @Nullable String place,
        @Nullable String note,
        LocalLaw.@Nullable Origin origin) {
    Statement(
            String text,
            String citation,
            Confidence confidence,
            boolean choice,
            Scope scope,
            @Nullable String place,
            @Nullable String note) {
        this(text, citation, confidence, choice, scope, place, note, null);
    }

    static Statement of(String text, Validity validity) {
        return of(text, validity, Scope.NATIONAL, null, null);
    }

    static Statement of(String text, Validity validity, Scope scope, @Nullable String place, @Nullable String note) {
        return new Statement(text, validity.citation(), validity.confidence(), false, scope, place, note);
    }

    /// Marked as local where it stands in a regulation of the place.
    Statement placed(LocalLaw local) {
        return local.origin(citation)
                .map(origin ->
                        new Statement(text, citation, confidence, choice, Scope.LOCAL, origin.place(), note, origin))
                .orElse(this);
    }

    /// Whether both say the same, wherever they stand.
    boolean saysAs(Statement other) {
        return text.equals(other.text)
                && choice == other.choice
                && Objects.equals(place, other.place)
                && Objects.equals(note, other.note);
    }

    boolean citesAs(Statement other) {
        return citation.equals(other.citation) && confidence == other.confidence && scope == other.scope;
    }

    /// Key of the mark, empty where the fact was seen in its source.
    public String mark() {
        return FindingMarks.mark(confidence);
    }

    public String markTag() {
        return confidence.unsure() ? "due" : "info";
    }
}
