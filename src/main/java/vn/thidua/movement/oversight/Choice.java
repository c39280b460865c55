package vn.thidua.movement.oversight;

import java.util.UUID;
import vn.thidua.kernel.Ids;

/// A movement or a branch that oversight can be narrowed to.
public record Choice(UUID id, String name) {
    public String key() {
        return Ids.text(id);
    }
}
