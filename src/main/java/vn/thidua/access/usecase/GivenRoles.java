package vn.thidua.access.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.access.RoleGranted;
import vn.thidua.access.model.Grant;
import vn.thidua.access.model.Grants;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;

/// What creating an account, granting and revoking have in common: whom to ask, and what must stay true.
@Component
class GivenRoles {
    private final Permits permits;
    private final Grants grants;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GivenRoles(Permits permits, Grants grants, JdbcClient jdbc, ApplicationEventPublisher facts, Clock clock) {
        this.permits = permits;
        this.grants = grants;
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    void give(AccountId to, Grant.Terms terms, @Nullable Actor by) {
        var twice = grants.findByAccountOrderByGrantedAt(to).stream()
                .anyMatch(other -> other.isOpen(LocalDate.now(clock))
                        && other.standsInFor() == null
                        && other.role() == terms.role()
                        && Objects.equals(other.unit(), terms.unit()));
        if (twice) {
            throw Refusal.on("role", AccessRefusals.GRANT_TWICE, "access.refusal.grant_twice");
        }
        var grant = grants.save(Grant.given(to, terms, by, clock.instant()));
        facts.publishEvent(
                new RoleGranted(by, to, grant.role(), grant.unit(), grant.reason(), grant.fromDay(), grant.toDay()));
    }

    /// A revoked grant as it was, where it would still be of use.
    void restore(Grant grant, Actor by) {
        var today = LocalDate.now(clock);
        var restored = grant.restored();
        if (grant.revokedAt() == null || !restored.isOpen(today)) {
            throw Refusal.of(AccessRefusals.GRANT_GONE, "access.refusal.grant_gone");
        }
        var twice = grants.findByAccountOrderByGrantedAt(grant.account()).stream()
                .anyMatch(other -> other.isOpen(today)
                        && Objects.equals(other.standsInFor(), grant.standsInFor())
                        && other.role() == grant.role()
                        && Objects.equals(other.unit(), grant.unit()));
        if (twice) {
            throw Refusal.of(AccessRefusals.GRANT_TWICE, "access.refusal.grant_twice");
        }
        grants.save(restored);
        facts.publishEvent(new RoleGranted(
                by, grant.account(), grant.role(), grant.unit(), grant.reason(), grant.fromDay(), grant.toDay()));
    }

    void requirePermit(Actor by, @Nullable UnitId unit) {
        if (unit == null) {
            permits.requireEverywhere(by, Act.MANAGE_ACCOUNTS);
        } else {
            permits.require(by, Act.MANAGE_ACCOUNTS, unit);
        }
    }

    /// Asked after a change, before its transaction ends: somebody must be left who can manage the whole tree, of
    /// his own right. Two who take each other out at the same moment ask one after the other, and the second is
    /// refused.
    void requireAnAdministrator() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtext('access.administrator'))) locked")
                .query(Integer.class)
                .single();
        var left = jdbc.sql("""
                        select exists (select from access.account a join access.role_grant g on g.account = a.id
                                       where not a.blocked and g.unit is null and g.stands_in_for is null
                                         and access.grant_state(g) = 'CURRENT'
                                         and access.permits_everywhere(a.id, 'MANAGE_ACCOUNTS')
                                         and exists (select from access.role_act r
                                                     where r.role = g.role and r.act = 'MANAGE_ACCOUNTS'))
                        """).query(Boolean.class).single();
        if (!left) {
            throw Refusal.of(AccessRefusals.LAST_ADMINISTRATOR, "access.refusal.last_administrator");
        }
    }
}
