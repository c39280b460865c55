package vn.thidua.movement.question;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// A unit that takes part has asked something.
/// @param answering the unit that owes the answer
public record QuestionAsked(@Nullable Actor by, About about, UnitId answering) implements QuestionFact {}
