package vn.thidua.access.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.thidua.access.Scope;
import vn.thidua.access.usecase.CreateApiToken;
import vn.thidua.organization.UnitId;

/// What somebody chose for a token.
record NewTokenForm(
        String name,
        String purpose,
        @Nullable Set<Scope> scopes,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate lastDay) {
    Set<Scope> chosen() {
        return scopes == null ? Set.of() : scopes;
    }

    CreateApiToken.Command command(@Nullable UnitId unit) {
        return new CreateApiToken.Command(name, purpose, chosen(), unit, lastDay);
    }
}
