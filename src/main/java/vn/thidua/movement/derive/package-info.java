/// How duties follow from what a plan says. No Spring, no database.
@NullMarked
package vn.thidua.movement.derive;

import org.jspecify.annotations.NullMarked;
