package vn.thidua.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;

/// Who may let somebody act in a role for somebody else: its holder, or an administrator of the holder's account and
/// of the unit. A stand-in holds nothing himself and appoints nobody.
@Component
public class StandInPermits {
    private final JdbcClient jdbc;
    private final AccountPermits accounts;
    private final Permits permits;

    StandInPermits(JdbcClient jdbc, AccountPermits accounts, Permits permits) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.permits = permits;
    }

    /// @throws Missing where the actor has nothing to do with the principal
    /// @throws Refusal where the principal does not hold the role there himself, or the actor is his stand-in
    public void requireAppoint(Actor by, AccountId principal, Role role, @Nullable UnitId unit) {
        if (!by.account().equals(principal.value())) {
            accounts.require(by, principal);
            if (unit == null) {
                permits.requireEverywhere(by, Act.MANAGE_ACCOUNTS);
            } else {
                permits.require(by, Act.MANAGE_ACCOUNTS, unit);
            }
            if (standsInFor(by, principal)) {
                throw Refusal.of(AccessRefusals.STAND_IN_CHAIN, "access.refusal.stand_in_chain");
            }
        }
        if (!holds(principal, role, unit)) {
            throw Refusal.on("held", AccessRefusals.STAND_IN_NOT_HELD, "access.refusal.stand_in_not_held");
        }
    }

    /// @throws Missing where the actor is neither of the two and does not manage the principal
    public void requireEnd(Actor by, AccountId principal, AccountId standIn) {
        if (!by.account().equals(principal.value()) && !by.account().equals(standIn.value())) {
            accounts.require(by, principal);
        }
    }

    /// @throws Missing where the actor neither sees a unit the account works in nor manages the account
    public void requireChoose(Actor by, AccountId standIn) {
        var may = jdbc.sql("select access.may_choose(:by, :other)")
                .param("by", by.account())
                .param("other", standIn.value())
                .query(Boolean.class)
                .single();
        if (!may) {
            throw new Missing("account");
        }
    }

    private boolean holds(AccountId holder, Role role, @Nullable UnitId unit) {
        UUID at = unit == null ? null : unit.value();
        return jdbc.sql("select access.holds(:holder, :role, :unit::uuid)")
                .param("holder", holder.value())
                .param("role", role.name())
                .param("unit", at)
                .query(Boolean.class)
                .single();
    }

    private boolean standsInFor(Actor by, AccountId principal) {
        return jdbc.sql("""
                select exists (select from access.role_grant g
                               where g.account = :by and g.stands_in_for = :principal
                                 and access.grant_state(g) = 'CURRENT')
                """)
                .param("by", by.account())
                .param("principal", principal.value())
                .query(Boolean.class)
                .single();
    }
}
