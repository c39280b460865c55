package vn.thidua.movement.review;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A meeting was held, or what was written down of it has been mended.
public record ReviewHeld(@Nullable Actor by, About about) implements ReviewFact {}
