package vn.thidua.access.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.access.GrantId;
import vn.thidua.access.Role;
import vn.thidua.access.RoleGranted;
import vn.thidua.access.RoleRevoked;
import vn.thidua.access.StandInAppointed;
import vn.thidua.access.StandInEnded;
import vn.thidua.access.model.Accounts;
import vn.thidua.access.model.Grant;
import vn.thidua.access.model.Grants;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Message;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.UnitId;

/// Roles given for a unit that ends: each passes to the heir as a new grant from its first day on, and the old one ends
/// with the day before. A head's does not pass by itself: an heir has one head. Who has the same role at the heir
/// already gets no second one. A stand-in goes on standing in, as long as the one in whose place he acts has the role.
@Component
class GrantBelongings implements Belongings {
    private static final String OPEN = """
            from access.role_grant g join access.account a on a.id = g.account
            where g.unit = any(:units) and g.revoked_at is null and (g.to_day is null or g.to_day >= :today)
            """;

    private final JdbcClient jdbc;
    private final Grants grants;
    private final Accounts accounts;
    private final PassedGrants passed;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    GrantBelongings(
            JdbcClient jdbc,
            Grants grants,
            Accounts accounts,
            PassedGrants passed,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.accounts = accounts;
        this.passed = passed;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "accounts";
    }

    @Override
    public Inventory of(Collection<UnitId> units, int atMost) {
        var count = open("select count(*) " + OPEN, units).query(Long.class).single();
        var items = open(
                        "select g.id, g.unit, a.name, a.user_name, g.role " + OPEN
                                + " order by a.name collate \"vi-x-icu\", g.id limit :limit",
                        units)
                .param("limit", atMost)
                .query(GrantBelongings::item)
                .list();
        return new Inventory(count, items);
    }

    @Override
    public void pass(Handover handover) {
        open("select g.id " + OPEN + " order by g.id", List.of(handover.from()))
                .query((row, _) -> new GrantId(row.getObject(1, UUID.class)))
                .list()
                .forEach(id -> pass(grants.require(id), handover));
    }

    private void pass(Grant old, Handover handover) {
        var key = Ids.text(old.id().value());
        boolean named = handover.otherwise().containsKey(key);
        var heir = handover.otherwise().getOrDefault(key, handover.heir());
        if (heir.equals(handover.from())) {
            return;
        }
        boolean passes = named || old.role() != Role.HEAD;
        var next =
                handover.staying().contains(key) || !passes || holds(old, heir) ? null : successor(old, heir, handover);
        passed.remember(handover.reorganization(), old, next);
        end(old, handover);
    }

    /// From the heir's first day on, or from the old one's where that is later.
    private Grant successor(Grant old, UnitId heir, Handover handover) {
        var from = old.fromDay().isAfter(handover.effective()) ? old.fromDay() : handover.effective();
        var terms = new Grant.Terms(
                old.role(), heir, from, old.toDay(), passed.decision(handover.reorganization(), old.reason()));
        var grant = Grant.given(old.account(), terms, handover.by(), clock.instant());
        var principal = old.standsInFor();
        if (principal == null) {
            facts.publishEvent(new RoleGranted(
                    handover.by(),
                    grant.account(),
                    grant.role(),
                    heir,
                    grant.reason(),
                    grant.fromDay(),
                    grant.toDay()));
            return grants.save(grant);
        }
        // Still in the other's place: it counts while he holds the role at the heir, and is never the stand-in's own.
        facts.publishEvent(new StandInAppointed(
                handover.by(),
                grant.account(),
                accounts.require(principal).userName(),
                grant.role(),
                heir,
                grant.reason(),
                grant.fromDay(),
                grant.toDay()));
        return grants.save(grant.inPlaceOf(principal, old.managesAccounts()));
    }

    private void end(Grant old, Handover handover) {
        var last = handover.effective().minusDays(1);
        if (last.isBefore(old.fromDay())) {
            grants.save(old.revoked(clock.instant()));
        } else if (old.toDay() == null || old.toDay().isAfter(last)) {
            passed.shorten(old.id(), last);
        }
        var principal = old.standsInFor();
        facts.publishEvent(
                principal == null
                        ? new RoleRevoked(handover.by(), old.account(), old.role(), handover.from(), old.reason())
                        : new StandInEnded(
                                handover.by(),
                                old.account(),
                                accounts.require(principal).userName(),
                                old.role(),
                                handover.from(),
                                old.reason()));
    }

    private boolean holds(Grant old, UnitId heir) {
        var today = LocalDate.now(clock);
        return grants.findByAccountOrderByGrantedAt(old.account()).stream()
                .anyMatch(other -> other.isOpen(today)
                        && other.role() == old.role()
                        && Objects.equals(other.standsInFor(), old.standsInFor())
                        && heir.equals(other.unit()));
    }

    @Override
    public List<Message> builtOn(ReorganizationId reorganization) {
        return passed.changedSince(reorganization);
    }

    @Override
    public void takeBack(ReorganizationId reorganization) {
        var now = clock.instant();
        passed.successors(reorganization)
                .forEach(id -> grants.save(grants.require(id).revoked(now)));
        passed.reopen(reorganization);
    }

    private JdbcClient.StatementSpec open(String sql, Collection<UnitId> units) {
        return jdbc.sql(sql)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("today", LocalDate.now(clock));
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var role = Role.valueOf(row.getString("role"));
        return new Item(
                Ids.text(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"),
                row.getString("user_name"),
                role != Role.HEAD);
    }
}
