package vn.thidua.duty.calendar;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// Key of what one notice moved.
public record DayMoveId(UUID value) implements Identifier {}
