package vn.thidua.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// A merit was revoked, or struck as entered by mistake.
/// @param how REVOKED or STRUCK
/// @param entry number of the one that held
public record MeritEnded(
        @Nullable Actor by, MeritId merit, UnitId home, LedgerEntry.Sort how, long entry, String decision)
        implements Fact {
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
        return Map.of("meritEnd", how.name(), "entry", Long.toString(entry), "decision", decision);
    }
}
