package vn.thidua.movement.question;

import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.SettlesDuty;
import vn.thidua.kernel.Actor;

/// A question has its answer, and the duty to give it is done.
public record QuestionAnswered(@Nullable Actor by, About about, DutyId duty, DutyState dutyState)
        implements QuestionFact, SettlesDuty {}
