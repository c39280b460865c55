package vn.thidua.movement;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// The key of a movement.
public record MovementId(UUID value) implements Identifier {
    public static MovementId next() {
        return new MovementId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
