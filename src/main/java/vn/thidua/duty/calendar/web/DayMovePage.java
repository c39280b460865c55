package vn.thidua.duty.calendar.web;

import vn.thidua.site.FormErrors;

/// The form for what a notice moves.
/// @param back the calendar of the year one came from
public record DayMovePage(DayMoveForm form, String back, FormErrors errors) {}
