package vn.thidua.movement.review;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A document was attached to a meeting.
public record ReviewDocumentAttached(@Nullable Actor by, About about) implements ReviewFact {}
