package vn.thidua.rulebook.eligibility;

import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Confidence;
import vn.thidua.rulebook.Law;
import vn.thidua.rulebook.LocalLaw;
import vn.thidua.rulebook.Scope;
import vn.thidua.rulebook.SpecialCase;
import vn.thidua.rulebook.Standard;
import vn.thidua.rulebook.Validity;

/// Where a rule stands, how sure we are of it, and whom it binds.
/// @param place where it is the rule of one agency or province only
/// @param origin the regulation it stands in, null for the nation's rules
public record Basis(
        String citation,
        Confidence confidence,
        Scope scope,
        @Nullable String place,
        LocalLaw.@Nullable Origin origin) {
    Basis(String citation, Confidence confidence, Scope scope, @Nullable String place) {
        this(citation, confidence, scope, place, null);
    }

    static Basis of(Standard.Clause clause) {
        var origin = clause.origin();
        return origin == null
                ? new Basis(clause.citation(), clause.confidence(), Scope.NATIONAL, null)
                : new Basis(clause.citation(), clause.confidence(), Scope.LOCAL, origin.place(), origin);
    }

    static Basis of(Validity validity) {
        return new Basis(validity.citation(), validity.confidence(), Scope.NATIONAL, null);
    }

    /// The same, which may be a place's.
    static Basis of(Validity validity, Law law) {
        return law.local()
                .origin(validity.citation())
                .map(origin ->
                        new Basis(validity.citation(), validity.confidence(), Scope.LOCAL, origin.place(), origin))
                .orElseGet(() -> of(validity));
    }

    static Basis of(SpecialCase each) {
        return new Basis(each.validity().citation(), each.validity().confidence(), each.scope(), each.place());
    }

    /// The same, of which we are not sure.
    Basis unsure() {
        return new Basis(citation, Confidence.UNSURE, scope, place, origin);
    }
}
