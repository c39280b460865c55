package vn.thidua.movement.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody wrote of an inspection to come, before it is looked at.
/// @param on null where no day was given
public record Planned(@Nullable LocalDate on, String team, String matters) {}
