package vn.thidua.movement.question;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// A question is between the two again.
public record QuestionUnpublished(@Nullable Actor by, About about) implements QuestionFact {}
