package vn.thidua.movement.question;

import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.SettlesDuty;
import vn.thidua.kernel.Actor;

/// Whoever asked has no need of an answer any more.
public record QuestionWithdrawn(@Nullable Actor by, About about, DutyId duty, DutyState dutyState)
        implements QuestionFact, SettlesDuty {}
