package vn.thidua.movement.review;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A meeting that was called off is prepared again.
public record ReviewRestored(@Nullable Actor by, About about) implements ReviewFact {}
