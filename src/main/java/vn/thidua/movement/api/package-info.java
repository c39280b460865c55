/// Movements through the API: to find and to read, with what they ask of whom.
@NullMarked
package vn.thidua.movement.api;

import org.jspecify.annotations.NullMarked;
