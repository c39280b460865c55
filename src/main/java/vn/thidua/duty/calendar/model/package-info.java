/// The days that notices moved, and the confirmation of each year, as they are kept.
@NullMarked
package vn.thidua.duty.calendar.model;

import org.jspecify.annotations.NullMarked;
