package vn.thidua.rulebook.local;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// Key of a local regulation.
public record RegulationId(UUID value) implements Identifier {
    public static RegulationId next() {
        return new RegulationId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
