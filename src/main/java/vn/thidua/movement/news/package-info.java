/// Tells people of movements.
@NullMarked
package vn.thidua.movement.news;

import org.jspecify.annotations.NullMarked;
