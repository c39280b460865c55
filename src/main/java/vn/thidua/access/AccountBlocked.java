package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// An account opens nothing any more.
public record AccountBlocked(@Nullable Actor by, AccountId account, String reason) implements Fact {
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
        return Map.of("reason", reason);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("accountState", new Change("open", "blocked"));
    }
}
