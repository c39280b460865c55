package vn.thidua.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.organization.Organization;
import vn.thidua.site.TextBundles;
import vn.thidua.site.Visitor;
import vn.thidua.site.Visitors;

/// Tells the frame of each page who looks at it.
@Component
class SignedInVisitors implements Visitors {
    private final Permits permits;
    private final Organization organization;
    private final TextBundles bundles;
    private final JdbcClient jdbc;

    SignedInVisitors(Permits permits, Organization organization, TextBundles bundles, JdbcClient jdbc) {
        this.permits = permits;
        this.organization = organization;
        this.bundles = bundles;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Visitor> of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(new Visitor(
                        account.actor(), units(account), account.language().locale()))
                : Optional.empty();
    }

    private List<Visitor.ActedFor> units(SignedInAccount account) {
        var principals = principals(account);
        var texts = bundles.in(account.language().locale());
        return organization.units(permits.unitsOf(account.actor(), Act.SEE)).stream()
                .map(unit -> {
                    var principal = principals.get(unit.id().value());
                    var name = unit.shortName();
                    return new Visitor.ActedFor(
                            unit.id().value(),
                            principal == null ? name : texts.of("access.stand_in.unit", name, principal));
                })
                .toList();
    }

    /// By unit, in whose place the account acts there; not where it has a role of its own too.
    private Map<UUID, String> principals(SignedInAccount account) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                select g.unit, min(p.name) as name
                from access.role_grant g left join access.account p on p.id = g.stands_in_for
                where g.account = :account and g.unit is not null and access.grant_state(g) = 'CURRENT'
                group by g.unit
                having bool_and(g.stands_in_for is not null)
                """).param("account", account.account()).query(row -> {
            names.put(row.getObject("unit", UUID.class), row.getString("name"));
        });
        return names;
    }
}
