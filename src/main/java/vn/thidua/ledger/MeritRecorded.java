package vn.thidua.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// A merit was entered by hand.
/// @param of whose it is
/// @param award code of the title or form, empty for the rest
public record MeritRecorded(
        @Nullable Actor by, MeritId merit, UnitId home, Subject of, MeritKind kind, String award, int year)
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
        return Map.of("meritKind", kind.name(), "award", award, "year", Integer.toString(year));
    }
}
