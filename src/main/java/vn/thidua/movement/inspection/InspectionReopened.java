package vn.thidua.movement.inspection;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A closed inspection goes on.
public record InspectionReopened(@Nullable Actor by, About about) implements InspectionFact {}
