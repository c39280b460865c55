package vn.thidua.movement.question;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// An answer has been replaced by a better one.
public record QuestionAnswerCorrected(@Nullable Actor by, About about) implements QuestionFact {}
