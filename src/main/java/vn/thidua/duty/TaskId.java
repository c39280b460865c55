package vn.thidua.duty;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// The key of something that is asked of several units alike.
public record TaskId(UUID value) implements Identifier {
    public static TaskId next() {
        return new TaskId(Ids.next());
    }
}
