package vn.thidua.organization;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;

/// Somebody has taken a list with uncovered citizen numbers out of the product.
/// @param people whose numbers stand in it
public record IdentitiesExported(Actor by, int people) implements Fact {
    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public UUID subject() {
        return by.account();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("people", Integer.toString(people));
    }
}
