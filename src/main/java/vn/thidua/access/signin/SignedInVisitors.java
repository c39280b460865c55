package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Organization;
import vn.thidua.organization.PersonId;
import vn.thidua.site.Visitor;
import vn.thidua.site.Visitors;

/// Tells the frame of a page who is signed in and which unit he belongs to.
@Component
class SignedInVisitors implements Visitors {
    private final Organization organization;

    SignedInVisitors(Organization organization) {
        this.organization = organization;
    }

    @Override
    public Optional<Visitor> of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(new Visitor(
                        account.actor(), unit(account), account.language().locale()))
                : Optional.empty();
    }

    private String unit(SignedInAccount account) {
        var person = account.person();
        return person == null
                ? ""
                : organization
                        .unit(organization.person(new PersonId(person)).unit())
                        .shortName();
    }
}
