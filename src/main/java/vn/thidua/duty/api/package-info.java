/// Duties through the API: the same use cases and permits as the pages. Other modules that ask for duties give lists of
/// them in the same form, by [DutyList].
@NamedInterface("api")
@NullMarked
package vn.thidua.duty.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
