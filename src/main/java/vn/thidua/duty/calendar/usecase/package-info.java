/// What administrators can do to the calendar.
@NullMarked
package vn.thidua.duty.calendar.usecase;

import org.jspecify.annotations.NullMarked;
