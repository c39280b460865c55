package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// A recovery code has been used in place of the device.
/// @param left how many are left
public record RecoveryCodeUsed(@Nullable Actor by, AccountId account, int left) implements Fact {
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
        return Map.of("left", Integer.toString(left));
    }
}
