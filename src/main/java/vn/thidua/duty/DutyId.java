package vn.thidua.duty;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// The key of one unit's duty.
public record DutyId(UUID value) implements Identifier {
    public static DutyId next() {
        return new DutyId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
