/// Duties, what asks for them, and what has been done about each.
@NullMarked
package vn.thidua.duty.model;

import org.jspecify.annotations.NullMarked;
