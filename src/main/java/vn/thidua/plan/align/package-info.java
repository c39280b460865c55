/// How a subordinate's plan carries out its superior's: provision by provision, what was taken up, tightened, loosened
/// or left out.
@NamedInterface("align")
@NullMarked
package vn.thidua.plan.align;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
