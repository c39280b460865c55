package vn.thidua.duty.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.duty.DutyId;
import vn.thidua.organization.UnitId;

/// A duty still owed whose day is near or has just passed.
record DueDuty(
        DutyId id, UnitId unit, String words, @Nullable LocalDate opensOn, LocalDate dueOn) {}
