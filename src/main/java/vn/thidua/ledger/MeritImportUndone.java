package vn.thidua.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// What an import brought into the ledger was struck again.
/// @param list the import
/// @param struck how many merits
public record MeritImportUndone(@Nullable Actor by, UUID list, UnitId in, int struck) implements Fact {
    @Override
    public String subjectKind() {
        return "merit_import";
    }

    @Override
    public UUID subject() {
        return list;
    }

    @Override
    public UUID unit() {
        return in.value();
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("struck", Integer.toString(struck));
    }
}
