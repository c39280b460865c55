package vn.thidua.movement.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A unit is to be inspected.
public record InspectionPlanned(@Nullable Actor by, About about, LocalDate on) implements InspectionFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", about.title(), "onDay", on.toString());
    }
}
