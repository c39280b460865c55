package vn.thidua.access.web;

import java.util.List;
import java.util.Set;
import vn.thidua.access.Scope;
import vn.thidua.site.FormErrors;

/// The form of a new token.
/// @param lastDay as a date field wants it
/// @param mostDays how long a token may be in force
public record NewTokenPage(
        String name,
        String purpose,
        Set<Scope> chosen,
        String lastDay,
        int mostDays,
        UnitChoice choice,
        FormErrors errors) {
    public List<Scope> scopes() {
        return List.of(Scope.values());
    }
}
