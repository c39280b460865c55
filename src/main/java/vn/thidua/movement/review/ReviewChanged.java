package vn.thidua.movement.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// Time, place or agenda of a meeting have changed, or who is invited.
public record ReviewChanged(@Nullable Actor by, About about, LocalDate on) implements ReviewFact {
    @Override
    public Map<String, String> particulars() {
        return about.with("onDay", on.toString());
    }
}
