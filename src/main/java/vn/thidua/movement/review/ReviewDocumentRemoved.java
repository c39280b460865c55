package vn.thidua.movement.review;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A document was taken off a meeting.
public record ReviewDocumentRemoved(@Nullable Actor by, About about) implements ReviewFact {}
