package vn.thidua.plan.reading;

import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.PartialDate;
import vn.thidua.plan.model.Milestone.DateKind;

/// A date, a period or a recurrence as a sentence speaks of it.
/// @param from first character of the whole expression, the binding word included
/// @param printed the expression as printed
/// @param kind how it binds, null for a date merely mentioned
/// @param until end of a period
/// @param recurrence as printed, null where it happens once
/// @param yearPrinted false where the year came from elsewhere
record SpokenDate(
        int from,
        int to,
        String printed,
        @Nullable DateKind kind,
        @Nullable PartialDate date,
        @Nullable PartialDate until,
        @Nullable String recurrence,
        boolean yearPrinted) {}
