package vn.thidua.plan;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

public record RemarkId(UUID value) implements Identifier {
    public static RemarkId next() {
        return new RemarkId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
