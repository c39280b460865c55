package vn.thidua.ledger.verify;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.ledger.MeritId;
import vn.thidua.organization.UnitId;

/// A decision was given a code, by which anybody may ask about it.
/// @param merit one that stands on the decision
public record DecisionCodeMade(@Nullable Actor by, MeritId merit, UnitId home, String decision) implements Fact {
    @Override
    public String subjectKind() {
        return "merit";
    }

    @Override
    public UUID subject() {
        return merit.value();
    }

    @Override
    public UUID unit() {
        return home.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("decision", decision);
    }
}
