package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A new password has been chosen with the link of a letter.
/// @param address where from
public record PasswordResetByLetter(@Nullable Actor by, AccountId account, String address) implements Fact {
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
