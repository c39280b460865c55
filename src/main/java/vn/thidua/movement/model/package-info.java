/// Movements, who takes part in them, and who may do what.
@NullMarked
package vn.thidua.movement.model;

import org.jspecify.annotations.NullMarked;
