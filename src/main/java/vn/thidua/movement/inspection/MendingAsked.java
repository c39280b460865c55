package vn.thidua.movement.inspection;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// An inspected unit must mend something.
public record MendingAsked(@Nullable Actor by, About about, String words, LocalDate dueOn) implements InspectionFact {
    @Override
    public Map<String, String> particulars() {
        return Map.of("title", about.title(), "mending", words, "onDay", dueOn.toString());
    }
}
