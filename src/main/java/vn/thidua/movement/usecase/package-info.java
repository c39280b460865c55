/// What people do with movements.
@NullMarked
package vn.thidua.movement.usecase;

import org.jspecify.annotations.NullMarked;
