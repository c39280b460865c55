/// The working calendar: which days public offices work, by law and by the yearly notices that administrators enter,
/// and what the words of a plan about time mean in it.
///
/// Others use [WorkingCalendar], [DueDates] and what these hand out, and listen to [CalendarChanged].
@NullMarked
@NamedInterface("calendar")
package vn.thidua.duty.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
