/// The pages of the calendar.
@NullMarked
package vn.thidua.duty.calendar.web;

import org.jspecify.annotations.NullMarked;
