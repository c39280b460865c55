package vn.thidua.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// An entry was corrected by another.
/// @param entry number of the corrected one
public record MeritCorrected(@Nullable Actor by, MeritId merit, UnitId home, long entry) implements Fact {
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
        return Map.of("entry", Long.toString(entry));
    }
}
