package vn.thidua.access;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// The roles that need a second factor have been set.
/// @param account of who set them
/// @param before their names until then, with commas
/// @param roles their names, with commas
public record SecondFactorRequired(@Nullable Actor by, AccountId account, String before, String roles) implements Fact {
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
        return Map.of("roles", roles);
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("roles", new Change(before, roles));
    }
}
