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
        @Nullable Instant revokedAt) {
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
                null);
    }

    public Grant revoked(Instant at) {
        return new Grant(id, version, account, role, unit, fromDay, toDay, reason, grantedBy, grantedAt, at);
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
