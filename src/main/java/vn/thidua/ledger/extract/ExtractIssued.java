package vn.thidua.ledger.extract;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// An extract was handed out.
/// @param issuer the unit that issued it
/// @param seal the hash of its content: with the trail, it is chained
public record ExtractIssued(@Nullable Actor by, ExtractId extract, UnitId issuer, String number, String seal)
        implements Fact {
    @Override
    public String subjectKind() {
        return "extract";
    }

    @Override
    public UUID subject() {
        return extract.value();
    }

    @Override
    public UUID unit() {
        return issuer.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("extractNumber", number, "extractSeal", seal);
    }
}
