package vn.thidua.movement.web.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitView;

/// What one of those who take part would owe, in the order of time.
public record UnitShare(UnitView unit, List<LaunchDutyLine> lines) {
    public UnitShare {
        lines = List.copyOf(lines);
    }

    /// The first last day, null where there is none.
    public @Nullable LocalDate first() {
        return lines.stream()
                .map(LaunchDutyLine::dueOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
