package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.Organization;
import vn.thidua.site.Visitor;
import vn.thidua.site.Visitors;

/// Tells the frame of each page who looks at it.
@Component
class SignedInVisitors implements Visitors {
    private final Permits permits;
    private final Organization organization;

    SignedInVisitors(Permits permits, Organization organization) {
        this.permits = permits;
        this.organization = organization;
    }

    @Override
    public Optional<Visitor> of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(new Visitor(
                        account.actor(),
                        units(account.actor()),
                        account.language().locale()))
                : Optional.empty();
    }

    private List<Visitor.ActedFor> units(Actor actor) {
        return organization.units(permits.unitsOf(actor, Act.SEE)).stream()
                .map(unit -> new Visitor.ActedFor(unit.id().value(), unit.shortName()))
                .toList();
    }
}
