/// What a week brought and what the next one will, for the head of a unit.
@NullMarked
package vn.thidua.movement.digest;

import org.jspecify.annotations.NullMarked;
