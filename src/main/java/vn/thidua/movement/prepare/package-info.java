/// What is chosen before a plan is launched: who takes part and what becomes of each duty that follows from it, kept
/// between sittings.
@NullMarked
package vn.thidua.movement.prepare;

import org.jspecify.annotations.NullMarked;
