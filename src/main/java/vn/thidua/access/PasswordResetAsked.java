package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// Somebody has asked for a letter to choose a new password.
/// @param address where he asked from
public record PasswordResetAsked(@Nullable Actor by, AccountId account, String address) implements Fact {
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
        return Map.of("address", address);
    }
}
