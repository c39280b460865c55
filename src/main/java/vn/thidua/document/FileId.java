package vn.thidua.document;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

public record FileId(UUID value) implements Identifier {
    public static FileId next() {
        return new FileId(Ids.next());
    }
}
