/// Timeliness of units over all their movements, for those above them.
@NullMarked
package vn.thidua.movement.oversight;

import org.jspecify.annotations.NullMarked;
