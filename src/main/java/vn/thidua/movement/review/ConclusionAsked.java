package vn.thidua.movement.review;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A meeting has concluded that a unit is to do something.
public record ConclusionAsked(
        @Nullable Actor by,
        About about,
        UnitId of,
        String words,
        @Nullable LocalDate dueOn) implements ReviewFact {
    @Override
    public Map<String, String> particulars() {
        return about.with("charge", words);
    }
}
