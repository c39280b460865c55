package vn.thidua.movement.question;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// All who take part read a question and its answer.
public record QuestionPublished(@Nullable Actor by, About about) implements QuestionFact {}
