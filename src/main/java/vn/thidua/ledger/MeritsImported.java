package vn.thidua.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Fact;
import vn.thidua.organization.UnitId;

/// Merits of past years came into the ledger out of a file.
/// @param list the import
/// @param entered how many
public record MeritsImported(@Nullable Actor by, UUID list, UnitId in, int entered) implements Fact {
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
        return Map.of("entered", Integer.toString(entered));
    }
}
