package vn.thidua.movement.inspection;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// The key of an inspection.
public record InspectionId(UUID value) implements Identifier {
    public static InspectionId next() {
        return new InspectionId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
