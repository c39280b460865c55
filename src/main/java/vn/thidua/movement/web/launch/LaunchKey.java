package vn.thidua.movement.web.launch;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// The key of the form that launches: what is sent twice is done once.
public record LaunchKey(UUID value) implements Identifier {
    static LaunchKey next() {
        return new LaunchKey(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
