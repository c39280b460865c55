package vn.thidua.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Changes;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// An account has a role for a unit and what is below it.
public record RoleGranted(
        @Nullable Actor by,
        AccountId account,
        Role role,
        @Nullable UnitId at,
        String reason,
        LocalDate from,
        @Nullable LocalDate to)
        implements Fact {
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
        return Map.of("role", role.name(), "reason", reason);
    }

    @Override
    public Map<String, Change> changes() {
        return Changes.none()
                .open("role", "", role)
                .open("from", "", from)
                .open("to", null, to)
                .all();
    }
}
