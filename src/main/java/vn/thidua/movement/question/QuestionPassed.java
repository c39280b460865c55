package vn.thidua.movement.question;

import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.SettlesDuty;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.UnitId;

/// Another unit is to answer: the duty of the first is no more.
/// @param answering the unit that owes the answer now
public record QuestionPassed(@Nullable Actor by, About about, UnitId answering, DutyId duty, DutyState dutyState)
        implements QuestionFact, SettlesDuty {}
