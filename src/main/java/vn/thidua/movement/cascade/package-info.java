/// The cascade of a movement: the plans of their own by which units carry it out, and what these make of its
/// provisions.
@NullMarked
package vn.thidua.movement.cascade;

import org.jspecify.annotations.NullMarked;
