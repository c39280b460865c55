package vn.thidua.movement.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// What was planned for an inspection has changed: day, team or matters.
public record InspectionMoved(@Nullable Actor by, About about, LocalDate on) implements InspectionFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", about.title(), "onDay", on.toString());
    }
}
