package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A reorganization has been carried out, whole: told once, where the facts tell unit by unit. Published in its
/// transaction, for those who tell people; the trail has the facts.
/// @param units those it was about and those that came of it
/// @param names of the units it was about
/// @param by who entered it and saw it carried out; null where it had waited for its day
public record ReorganizationInForce(
        ReorganizationId reorganization,
        ReorganizationKind kind,
        List<UnitId> units,
        List<String> names,
        String decision,
        LocalDate effective,
        @Nullable Actor by) {
    public ReorganizationInForce {
        units = List.copyOf(units);
        names = List.copyOf(names);
    }
}
