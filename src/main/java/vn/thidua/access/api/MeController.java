package vn.thidua.access.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.access.Scope;
import vn.thidua.access.token.ConnectedSystem;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;

/// What the token of the request may do.
@RestController
class MeController {
    private final Organization organization;

    MeController(Organization organization) {
        this.organization = organization;
    }

    /// @param unit null for the whole tree
    record Me(
            String id,
            String name,
            List<String> scopes,
            @Nullable UnitName unit,
            Instant expiresAt) {}

    record UnitName(String id, String name) {}

    @GetMapping("/api/v1/me")
    @Needs(ApiScopes.ANY)
    Me me(@AuthenticationPrincipal ConnectedSystem system) {
        var unit = system.unit();
        return new Me(
                Ids.text(system.token()),
                system.name(),
                system.scopes().stream().map(Scope::wire).sorted().toList(),
                unit == null
                        ? null
                        : organization
                                .find(new UnitId(unit))
                                .map(found -> new UnitName(Ids.text(unit), found.name()))
                                .orElse(null),
                system.expiresAt());
    }
}
