/// The board of units and duties of a movement.
@NullMarked
package vn.thidua.movement.board;

import org.jspecify.annotations.NullMarked;
