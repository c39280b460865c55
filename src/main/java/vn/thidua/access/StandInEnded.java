package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// Somebody acts in another's place no longer, before the day it would have ended.
/// @param principal user name of the account whose role it is
public record StandInEnded(
        @Nullable Actor by,
        AccountId account,
        String principal,
        Role role,
        @Nullable UnitId at,
        String reason) implements Fact {
    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public UUID subject() {
        return account.value();
    }

    @Override
    public @Nullable UUID unit() {
        return at == null ? null : at.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("role", role.name(), "principal", principal, "reason", reason);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("role", new Change(role.name(), ""));
    }
}
