package vn.thidua.duty.calendar;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// Key of a year of the calendar.
public record CalendarYearId(UUID value) implements Identifier {}
