package vn.thidua.movement.inspection;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// An inspection has come to its end.
/// @param reason empty where all is mended
public record InspectionClosed(@Nullable Actor by, About about, String reason) implements InspectionFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", about.title(), "because", reason);
    }
}
