package vn.thidua.duty.calendar;

/// The codes of the calendar's refusals. Never used again for another meaning; retired ones stay.
public final class CalendarRefusals {
    public static final String NOTHING_MOVED = "CAL-001";
    public static final String NAME_BLANK = "CAL-002";
    public static final String DOCUMENT_BLANK = "CAL-003";
    public static final String DOCUMENT_DATE = "CAL-004";
    public static final String DAY_TAKEN = "CAL-005";
    public static final String OFF_ALREADY = "CAL-006";
    public static final String WORKED_ALREADY = "CAL-007";
    public static final String YEAR_UNKNOWN = "CAL-008";
    public static final String CHANGED_SINCE = "CAL-009";
    public static final String SAME_DAY = "CAL-010";

    private CalendarRefusals() {}
}
