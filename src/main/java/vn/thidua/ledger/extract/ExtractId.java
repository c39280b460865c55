package vn.thidua.ledger.extract;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// The key of an extract.
public record ExtractId(UUID value) implements Identifier {
    static ExtractId next() {
        return new ExtractId(Ids.next());
    }
}
