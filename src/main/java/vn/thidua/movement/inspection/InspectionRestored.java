package vn.thidua.movement.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// An inspection that was called off is planned again.
public record InspectionRestored(@Nullable Actor by, About about, LocalDate on) implements InspectionFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", about.title(), "onDay", on.toString());
    }
}
