package vn.thidua.access.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.access.AccessRefusals;
import vn.thidua.access.AccountId;
import vn.thidua.access.GrantId;
import vn.thidua.access.Role;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;

/// A role given to an account for a unit and all below it (no unit: the whole tree), from a day and perhaps to a day,
/// both included. It is revoked, never deleted: who could do what last year stays known.
/// @param standsInFor the account in whose place its holder acts; null where the role is the holder's own
/// @param managesAccounts whether a stand-in reaches the administration of accounts too
@Table(schema = "access", name = "role_grant")
public record Grant(
        @Id GrantId id,
        @Version @Nullable Integer version,
        AccountId account,
        Role role,
        @Nullable UnitId unit,
        LocalDate fromDay,
        @Nullable LocalDate toDay,
        String reason,
        String grantedBy,
        Instant grantedAt,
        @Nullable Instant revokedAt,
        @Nullable AccountId standsInFor,
        boolean managesAccounts) {
    public Grant {
        reason = Vietnamese.line(reason);
        if (toDay != null && toDay.isBefore(fromDay)) {
            throw Refusal.on("toDay", AccessRefusals.GRANT_PERIOD, "access.refusal.grant_period");
        }
    }

    public static Grant given(AccountId to, Terms terms, @Nullable Actor by, Instant at) {
        return new Grant(
                new GrantId(Ids.next()),
                null,
                to,
                terms.role(),
                terms.unit(),
                terms.fromDay(),
                terms.toDay(),
                terms.reason(),
                by == null ? "" : by.name(),
                at,
                null,
                null,
                false);
    }

    /// The same grant as one to act in somebody's place.
    /// @throws Refusal where it has no end or no reason
    public Grant inPlaceOf(AccountId principal, boolean accountsToo) {
        if (toDay == null) {
            throw Refusal.on("toDay", AccessRefusals.STAND_IN_END, "access.refusal.stand_in_end");
        }
        if (reason.isEmpty()) {
            throw Refusal.on("reason", AccessRefusals.STAND_IN_REASON, "access.refusal.stand_in_reason");
        }
        return new Grant(
                id,
                version,
                account,
                role,
                unit,
                fromDay,
                toDay,
                reason,
                grantedBy,
                grantedAt,
                null,
                principal,
                accountsToo);
    }

    public Grant revoked(Instant at) {
        return taken(at);
    }

    /// The grant as if it had not been revoked.
    public Grant restored() {
        return taken(null);
    }

    private Grant taken(@Nullable Instant at) {
        return new Grant(
                id,
                version,
                account,
                role,
                unit,
                fromDay,
                toDay,
                reason,
                grantedBy,
                grantedAt,
                at,
                standsInFor,
                managesAccounts);
    }

    /// Whether it is or will be in force.
    public boolean isOpen(LocalDate today) {
        return revokedAt == null && (toDay == null || !toDay.isBefore(today));
    }

    /// What is granted.
    public record Terms(
            Role role,
            @Nullable UnitId unit,
            LocalDate fromDay,
            @Nullable LocalDate toDay,
            String reason) {}
}
