/// The pages on which a plan is launched, in three steps: who takes part, what each owes, and yes.
@NullMarked
package vn.thidua.movement.web.launch;

import org.jspecify.annotations.NullMarked;
