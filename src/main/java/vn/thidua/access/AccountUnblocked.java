package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A blocked account opens again what it did.
public record AccountUnblocked(@Nullable Actor by, AccountId account) implements Fact {
    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public UUID subject() {
        return account.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("accountState", new Change("blocked", "open"));
    }
}
