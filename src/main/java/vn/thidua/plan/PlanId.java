package vn.thidua.plan;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

public record PlanId(UUID value) implements Identifier {
    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
