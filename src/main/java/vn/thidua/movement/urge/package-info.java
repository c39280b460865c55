/// Reminding units of what is late.
@NullMarked
package vn.thidua.movement.urge;

import org.jspecify.annotations.NullMarked;
