/// Inspections of units that take part in a movement: planned, held, what was found, what is to be mended by when (each
/// a duty of the unit), closed; with a short record as paper.
@NullMarked
package vn.thidua.movement.inspection;

import org.jspecify.annotations.NullMarked;
