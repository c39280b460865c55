package vn.thidua.duty;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.access.AccountId;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// The secret address by which a calendar program read his duties is there no more.
public record CalendarFeedClosed(@Nullable Actor by, AccountId account) implements Fact {
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
}
