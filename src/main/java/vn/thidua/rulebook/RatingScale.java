package vn.thidua.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Points and the levels they make.
public record RatingScale(
        String code,
        String name,
        List<Level> levels,
        @Nullable String note,
        Validity validity) implements Dated {
    public RatingScale {
        levels = List.copyOf(levels);
    }

    /// A level, from its least points.
    public record Level(String name, int least) {}
}
