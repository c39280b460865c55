package vn.thidua.movement.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// An inspection was held, or what was written down of it has been mended.
public record InspectionHeld(@Nullable Actor by, About about, LocalDate on) implements InspectionFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", about.title(), "onDay", on.toString());
    }
}
